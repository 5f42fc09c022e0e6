package org.comptoir.pricing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in the terms of a promotion, and makes a promotion of those in which nothing is. */
final class TermsCompiler {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int MOST_CODES = 10_000;
    private static final int LONGEST_NAME = 200;
    /** A category is named by its whole path. */
    private static final int LONGEST_CODE = 520;

    private static final int MOST_NAMES = 50;

    private final PromotionTerms terms;

    TermsCompiler(PromotionTerms terms) {
        this.terms = terms;
    }

    Promotion compile() {
        checkCode();
        checkNames();
        var kind = oneOf("kind", PromotionKind.values(), terms.kind());
        var stacking = oneOf("stacking", Stacking.values(), terms.stacking());
        var currency = currency();
        var rule = new RuleCompiler(terms, kind).compile();
        return new Promotion(terms, stacking, target(), conditions(), rule, currency);
    }

    private void checkCode() {
        check(terms.code() != null && CODE.matcher(terms.code()).matches(), "code", "must match " + CODE);
    }

    private void checkNames() {
        check(!terms.names().isEmpty(), "names", "must not be empty");
        check(terms.names().size() <= MOST_NAMES, "names", "must not be more than " + MOST_NAMES);
        terms.names().forEach((language, name) -> {
            check(language != null && !language.isBlank(), "names", "must be told by language");
            check(name != null && !name.isBlank(), "names", "must not be blank");
            check(name.length() <= LONGEST_NAME, "names", "must not be longer than " + LONGEST_NAME);
        });
    }

    private @Nullable CurrencyUnit currency() {
        if (terms.currency() == null) {
            return null;
        }
        try {
            return CurrencyUnit.of(terms.currency());
        } catch (IllegalCurrencyException unknown) {
            throw new WrongTerms("currency", "must be a currency of ISO 4217");
        }
    }

    private Target target() {
        return new Target(
                codes("skus", terms.skus()),
                codes("categories", terms.categories()),
                codes("brands", terms.brands()),
                codes("exceptSkus", terms.exceptSkus()),
                codes("exceptCategories", terms.exceptCategories()),
                codes("exceptBrands", terms.exceptBrands()));
    }

    private Conditions conditions() {
        return new Conditions(
                codes("channels", terms.channels()),
                codes("stores", terms.stores()),
                codes("storeGroups", terms.storeGroups()),
                codes("tiers", terms.tiers()),
                terms.firstOrderOnly(),
                terms.couponRequired(),
                schedule());
    }

    private Schedule schedule() {
        check(terms.from() != null, "from", "is required");
        var until = terms.until();
        check(until == null || until.isAfter(terms.from()), "until", "must be after from");
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : terms.days()) {
            days.add(oneOf("days", DayOfWeek.values(), day));
        }
        var dailyFrom = terms.dailyFrom();
        var dailyUntil = terms.dailyUntil();
        check(dailyFrom != null || dailyUntil == null, "dailyFrom", "is required with dailyUntil");
        check(dailyUntil != null || dailyFrom == null, "dailyUntil", "is required with dailyFrom");
        check(dailyFrom == null || !dailyFrom.equals(dailyUntil), "dailyUntil", "must differ from dailyFrom");
        return new Schedule(terms.from(), until, days, dailyFrom, dailyUntil);
    }

    static Set<String> codes(String field, Collection<String> codes) {
        check(codes.size() <= MOST_CODES, field, "must not be more than " + MOST_CODES);
        for (var code : codes) {
            check(code != null && !code.isBlank(), field, "must not be blank");
            check(code.length() <= LONGEST_CODE, field, "must not be longer than " + LONGEST_CODE);
        }
        return Set.copyOf(codes);
    }

    static void check(boolean fine, String field, String reason) {
        if (!fine) {
            throw new WrongTerms(field, reason);
        }
    }

    private static <E extends Enum<E>> E oneOf(String field, E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongTerms(field, "must be one of " + named(values)));
    }

    private static <E extends Enum<E>> String named(E[] values) {
        List<String> names = new ArrayList<>();
        for (var value : values) {
            names.add(value.name());
        }
        return String.join(", ", names);
    }
}
