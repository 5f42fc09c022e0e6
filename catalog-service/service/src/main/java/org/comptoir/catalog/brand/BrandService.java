package org.comptoir.catalog.brand;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalog.edit.ChangedMeanwhile;
import org.comptoir.catalog.edit.EditLock;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts, reads and finds brands. */
@Service
public class BrandService {

    private final Brands brands;
    private final EditLock edits;
    private final ApplicationEventPublisher events;

    BrandService(Brands brands, EditLock edits, ApplicationEventPublisher events) {
        this.brands = brands;
        this.edits = edits;
        this.events = events;
    }

    /**
     * Makes this the name of the brand; the same again changes nothing.
     *
     * @param basedOn the version the caller has seen, or null to put it over whatever is there
     */
    @Transactional
    public BrandPut put(Slug code, Label name, @Nullable Long basedOn) {
        edits.takeAlone();
        var known = brands.find(code);
        var version = known.map(Brand::version).orElse(0L);
        ChangedMeanwhile.check("Brand " + code, version, basedOn);
        var put = new Brand(code, name, version + 1);
        if (known.isEmpty()) {
            brands.add(List.of(put));
        } else if (known.get().name().equals(name)) {
            return new BrandPut(known.get(), false);
        } else {
            brands.rename(put);
            events.publishEvent(new BrandRenamed(put));
        }
        return new BrandPut(put, known.isEmpty());
    }

    @Transactional(readOnly = true)
    public Optional<Brand> find(Slug code) {
        return brands.find(code);
    }

    /** The brands behind this code, in the order of codes; an empty code begins the list. */
    @Transactional(readOnly = true)
    public List<Brand> after(String code, int limit) {
        return brands.after(code, limit);
    }

    /**
     * The brands of these names, by the codes that the names make; those that nobody named before come to be. A brand
     * that has another name now is found by both. The edit lock is held.
     */
    @Transactional
    public Map<Slug, Brand> resolve(Collection<Label> names) {
        var wanted = usualSpellings(names);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var known = byNameOrCode(brands.matching(wanted.keySet()));
        var missing = wanted.entrySet().stream()
                .filter(brand -> !known.containsKey(brand.getKey()))
                .map(brand -> new Brand(brand.getKey(), brand.getValue(), 1))
                .toList();
        if (missing.isEmpty()) {
            return known;
        }
        brands.add(missing);
        return byNameOrCode(brands.matching(wanted.keySet()));
    }

    /** Of several spellings the one that is written most often, the first one of equals. */
    static Map<Slug, Label> usualSpellings(Collection<Label> names) {
        var written = new LinkedHashMap<Label, Integer>();
        names.forEach(name -> written.merge(name, 1, Integer::sum));
        var usual = new HashMap<Slug, Label>();
        written.forEach((name, times) -> usual.merge(
                Slug.of(name), name, (known, other) -> written.getOrDefault(known, 0) < times ? other : known));
        return usual;
    }

    /** The present name decides; of several with the same name, the one whose code it makes. */
    private static Map<Slug, Brand> byNameOrCode(List<Brand> brands) {
        var found = new HashMap<Slug, Brand>();
        brands.forEach(brand -> found.put(brand.code(), brand));
        for (var brand : brands) {
            var key = Slug.of(brand.name());
            var present = found.get(key);
            if (present == null || !Slug.of(present.name()).equals(key)) {
                found.put(key, brand);
            }
        }
        return found;
    }
}
