package org.comptoir.inventory.locator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.inventory.location.KnownLocation;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers what is on which shelf. */
@Service
public class AvailabilityService {
    private final LocationDirectory directory;
    private final BalanceReader reader;
    private final Balances balances;
    private final Valuations valuations;

    AvailabilityService(LocationDirectory directory, BalanceReader reader, Balances balances, Valuations valuations) {
        this.directory = directory;
        this.reader = reader;
        this.balances = balances;
        this.valuations = valuations;
    }

    /** Each of these articles at each of these locations that somebody described, also where it never was; by SKU and location. */
    public List<Offer> pairs(Collection<Sku> skus, Collection<LocationId> locations, String channel) {
        List<Pair> pairs = new ArrayList<>(skus.size() * locations.size());
        List<LocationId> known = locations.stream()
                .distinct()
                .filter(location -> directory.find(location).isPresent())
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        skus.stream().distinct().sorted().forEach(sku -> known.forEach(location -> pairs.add(new Pair(sku, location))));
        List<Balance> found = reader.pairs(pairs);
        List<Balances.Kept> kept = new ArrayList<>(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            kept.add(new Balances.Kept(pairs.get(i), found.get(i)));
        }
        return offers(kept, channel);
    }

    /** One article over all locations that ever kept it, in order of location. */
    public List<Offer> everywhere(Sku sku, @Nullable String afterLocation, int limit, String channel) {
        return offers(balances.everywhere(sku, afterLocation, limit), channel);
    }

    /** One location's shelves, in order of SKU. */
    public List<Offer> shelvesOf(LocationId location, @Nullable String afterSku, int limit, String channel) {
        return offers(balances.shelvesOf(location, afterSku, limit), channel);
    }

    private List<Offer> offers(List<Balances.Kept> kept, String channel) {
        Valuation valuation = valuations.of(
                kept.stream().map(each -> each.pair().sku()).distinct().toList(), channel);
        return kept.stream().flatMap(each -> offer(each, valuation).stream()).toList();
    }

    private Optional<Offer> offer(Balances.Kept kept, Valuation valuation) {
        Pair pair = kept.pair();
        Optional<KnownLocation> location = directory.find(pair.location());
        return location.map(known -> {
            OfferedLine line = valuation.line(new Wanted(pair.sku(), 1), pair.location(), kept.balance());
            return new Offer(pair.sku(), known, line.sellable(), line.word());
        });
    }
}
