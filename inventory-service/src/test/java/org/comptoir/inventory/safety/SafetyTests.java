package org.comptoir.inventory.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationFixture;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.place.Coordinates;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SafetyTests {
    private static final LocationId BOURG = new LocationId("bourg");
    private static final Sku TEE = new Sku("TEE");
    private static final Shelf SHELF = new Shelf(BOURG, TEE);
    private static final List<String> PATH = List.of("clothes", "tops", "tees");
    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static final KnownLocation STORE = LocationFixture.at("bourg", new Coordinates(46.2, 5.2), "north", "east");
    private static final SafetyRule CHAIN = rule("chain", 3, null, null, null, null, null);

    @Test
    void keepsNothingBackWithoutRules() {
        assertThat(Safety.none().units(SHELF, "web")).isZero();
        assertThat(safety().rule(SHELF, "web")).isNull();
    }

    @Test
    void letsOneStoreLowerWhatTheChainKeepsBack() {
        Safety safety = safety(CHAIN, rule("here", 0, BOURG, null, null, null, null));
        assertThat(safety.units(SHELF, "web")).isZero();
        assertThat(safety.units(new Shelf(new LocationId("oyonnax"), TEE), "web"))
                .isEqualTo(3);
    }

    @Test
    void looksAtTheArticleBeforeThePlaceBeforeTheChannel() {
        SafetyRule ofStore = rule("store", 9, BOURG, null, null, null, "web");
        SafetyRule ofRoot = rule("root", 8, null, null, "clothes", null, null);
        SafetyRule ofDeepest = rule("deepest", 7, null, null, "tees", null, null);
        SafetyRule ofSku = rule("sku", 1, null, null, null, TEE, null);
        assertThat(safety(CHAIN, ofStore).rule(SHELF, "web")).isEqualTo(ofStore);
        assertThat(safety(CHAIN, ofStore, ofRoot).rule(SHELF, "web")).isEqualTo(ofRoot);
        assertThat(safety(ofStore, ofDeepest, ofRoot).rule(SHELF, "web")).isEqualTo(ofDeepest);
        assertThat(safety(ofStore, ofDeepest, ofSku).rule(SHELF, "web")).isEqualTo(ofSku);
        assertThat(safety(CHAIN, rule("web", 5, null, null, null, null, "web")).units(SHELF, "market"))
                .isEqualTo(3);
    }

    @Test
    void takesTheLargerOfEquallyNarrowRules() {
        Safety safety =
                safety(rule("a", 2, null, "north", null, null, null), rule("b", 4, null, "east", null, null, null));
        assertThat(safety.units(SHELF, "web")).isEqualTo(4);
    }

    @Test
    void followsTheDatesFromTheFirstDayToTheLast() {
        assertThat(safety(dated(TODAY, TODAY)).units(SHELF, "web")).isEqualTo(5);
        assertThat(safety(dated(TODAY.plusDays(1), null)).units(SHELF, "web")).isZero();
        assertThat(safety(dated(null, TODAY.minusDays(1))).units(SHELF, "web")).isZero();
    }

    @Test
    void refusesRulesThatContradictThemselves() {
        assertThatIllegalArgumentException().isThrownBy(() -> rule("a", 1, BOURG, "north", null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("a", 1, null, null, "tees", TEE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> rule("a", -1, null, null, null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> dated(TODAY, TODAY.minusDays(1)));
    }

    @Property
    void aBroaderRuleChangesNothing(@ForAll("rules") List<SafetyRule> rules, @ForAll("rule") SafetyRule more) {
        SafetyRule decisive = safety(rules).rule(SHELF, "web");
        List<SafetyRule> withMore = new ArrayList<>(rules);
        withMore.add(more);
        if (decisive != null && BY_THE_BOOK.compare(more, decisive) < 0) {
            assertThat(safety(withMore).rule(SHELF, "web")).isEqualTo(decisive);
        }
    }

    @Property
    void decidesByTheBook(@ForAll("rules") List<SafetyRule> rules) {
        SafetyRule expected =
                rules.stream().filter(SafetyTests::fits).max(BY_THE_BOOK).orElse(null);
        assertThat(safety(rules).rule(SHELF, "web")).isEqualTo(expected);
    }

    /** The decision of docs/decisions/0014, written a second time. */
    private static final Comparator<SafetyRule> BY_THE_BOOK = Comparator.comparingInt(SafetyTests::article)
            .thenComparingInt(rule -> rule.location() != null ? 2 : rule.group() != null ? 1 : 0)
            .thenComparingInt(rule -> rule.channel() == null ? 0 : 1)
            .thenComparingInt(SafetyRule::units)
            .thenComparing(SafetyRule::code);

    private static int article(SafetyRule rule) {
        return rule.sku() != null ? 100 : rule.category() == null ? 0 : 1 + PATH.indexOf(rule.category());
    }

    private static boolean fits(SafetyRule rule) {
        return (rule.location() == null || rule.location().equals(BOURG))
                && (rule.group() == null || Set.of("north", "east").contains(rule.group()))
                && (rule.category() == null || PATH.contains(rule.category()))
                && (rule.sku() == null || rule.sku().equals(TEE))
                && (rule.channel() == null || rule.channel().equals("web"));
    }

    @Provide
    Arbitrary<List<SafetyRule>> rules() {
        return rule().list().ofMaxSize(12).uniqueElements(SafetyRule::code);
    }

    @Provide
    Arbitrary<SafetyRule> rule() {
        Arbitrary<Object[]> places = Arbitraries.of(
                new Object[] {null, null},
                new Object[] {BOURG, null},
                new Object[] {new LocationId("oyonnax"), null},
                new Object[] {null, "north"},
                new Object[] {null, "east"},
                new Object[] {null, "south"});
        Arbitrary<Object[]> articles = Arbitraries.of(
                new Object[] {null, null},
                new Object[] {"clothes", null},
                new Object[] {"tees", null},
                new Object[] {"shoes", null},
                new Object[] {null, TEE},
                new Object[] {null, new Sku("MUG")});
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(6),
                        Arbitraries.integers().between(0, 4),
                        places,
                        articles,
                        Arbitraries.of("web", "market", ""))
                .as((code, units, place, article, channel) -> rule(
                        code,
                        units,
                        (LocationId) place[0],
                        (String) place[1],
                        (String) article[0],
                        (Sku) article[1],
                        channel.isEmpty() ? null : channel));
    }

    private static Safety safety(SafetyRule... rules) {
        return safety(List.of(rules));
    }

    private static Safety safety(List<SafetyRule> rules) {
        return new Safety(
                new RuleBook(rules),
                Map.of(TEE, PATH),
                id -> id.equals(BOURG) ? Optional.of(STORE) : Optional.empty(),
                NOON);
    }

    private static SafetyRule dated(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new SafetyRule("dated", 5, null, null, null, null, null, from, until);
    }

    private static SafetyRule rule(
            String code,
            int units,
            @Nullable LocationId location,
            @Nullable String group,
            @Nullable String category,
            @Nullable Sku sku,
            @Nullable String channel) {
        return new SafetyRule(code, units, location, group, category, sku, channel, null, null);
    }
}
