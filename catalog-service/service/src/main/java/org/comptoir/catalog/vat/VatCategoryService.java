package org.comptoir.catalog.vat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.catalog.edit.ChangedMeanwhile;
import org.comptoir.catalog.text.Names;
import org.comptoir.pricing.VatRate;
import org.comptoir.pricing.VatRates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts and reads VAT categories. */
@Service
public class VatCategoryService {

    private final VatCategories categories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VatCategoryService(VatCategories categories, ApplicationEventPublisher events, Clock clock) {
        this.categories = categories;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes this the VAT category of its code; the same again changes nothing.
     *
     * @param basedOn the version the caller has seen, or null to put it over whatever is there
     * @throws WrongRates when a rate that has begun would change, or none would hold now
     */
    @Transactional
    public VatCategoryPut put(VatCode code, Names names, VatRates given, @Nullable Long basedOn) {
        var known = categories.lock(code);
        var version = known.map(VatCategory::version).orElse(0L);
        var put = new VatCategory(code, names, toMicros(given), version + 1);
        if (known.isPresent() && known.get().saysTheSameAs(put)) {
            return new VatCategoryPut(known.get(), false);
        }
        ChangedMeanwhile.check("VAT category " + code, version, basedOn);
        requireHonestRates(put, known);
        categories.store(put);
        events.publishEvent(new VatCategoriesChanged(List.of(put)));
        return new VatCategoryPut(put, known.isEmpty());
    }

    @Transactional(readOnly = true)
    public Optional<VatCategory> find(VatCode code) {
        return categories.find(code);
    }

    @Transactional(readOnly = true)
    public List<VatCategory> all() {
        return categories.all();
    }

    /** Tells the categories that the database was made with, once, to whoever copies them. */
    @Transactional
    public void tellSeeded() {
        var awake = categories.awaken();
        if (!awake.isEmpty()) {
            events.publishEvent(new VatCategoriesChanged(categories.all().stream()
                    .filter(category -> awake.contains(category.code()))
                    .toList()));
        }
    }

    private void requireHonestRates(VatCategory put, Optional<VatCategory> known) {
        var now = clock.instant();
        if (put.begunBy(now).isEmpty()) {
            throw new WrongRates("must have one that holds now");
        }
        if (known.isPresent() && !known.get().begunBy(now).equals(put.begunBy(now))) {
            throw new WrongRates("must keep those that have begun as they are, and begin others later");
        }
    }

    /** As fine as the database keeps moments, so that what was put compares equal to what is read. */
    private static VatRates toMicros(VatRates given) {
        var rates = new TreeMap<Instant, VatRate>();
        given.from().forEach((start, rate) -> rates.put(start.truncatedTo(ChronoUnit.MICROS), rate));
        return new VatRates(rates);
    }
}
