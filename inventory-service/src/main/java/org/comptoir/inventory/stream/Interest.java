package org.comptoir.inventory.stream;

import java.util.List;
import java.util.Set;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;

/**
 * What a reader wants to hear of.
 *
 * @param skus these articles; all of them when empty
 * @param locations at these locations; at all of them when empty
 * @param channel for which the word is said
 */
public record Interest(Set<Sku> skus, Set<LocationId> locations, String channel) {
    /** Shelves that are shown as a whole at the beginning. */
    static final int MOST_PAIRS = 500;

    /** Keeps its own copies. */
    public Interest {
        skus = Set.copyOf(skus);
        locations = Set.copyOf(locations);
        if (skus.isEmpty() && locations.isEmpty()) {
            throw new NothingWanted();
        }
    }

    boolean covers(Shelf shelf) {
        return (skus.isEmpty() || skus.contains(shelf.sku()))
                && (locations.isEmpty() || locations.contains(shelf.location()));
    }

    /** Each article at each location, as long as these are not too many to show; otherwise none. */
    List<Shelf> pairs() {
        if (skus.size() * locations.size() > MOST_PAIRS) {
            return List.of();
        }
        return locations.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(location -> skus.stream().map(sku -> new Shelf(location, sku)))
                .toList();
    }
}
