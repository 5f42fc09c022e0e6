package org.comptoir.inventory.promise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.inventory.sourcing.Basket;

/**
 * A shopper asks how to get a basket.
 *
 * @param id names the promise; chosen by the caller
 * @param basket what, and where
 * @param methods how the shopper would like it, in order
 * @param radiusKm how far the shopper would go
 * @param fingerprint tells the same question from another one under the same id
 */
public record PromiseWish(UUID id, Basket basket, List<Method> methods, int radiusKm, String fingerprint) {
    public PromiseWish {
        methods = List.copyOf(methods);
    }

    /** Two lines of one article are one demand; the order of lines and methods makes no difference. */
    public static PromiseWish of(UUID id, Basket basket, Set<Method> methods, int radiusKm) {
        List<Method> ordered = List.copyOf(new TreeSet<>(methods));
        Content content = new Content(
                basket.lines().stream()
                        .map(line -> line.sku() + "*" + line.quantity())
                        .toList(),
                basket.place().latitude(),
                basket.place().longitude(),
                basket.channel(),
                ordered,
                radiusKm);
        return new PromiseWish(id, basket, ordered, radiusKm, Fingerprint.of(content));
    }

    private record Content(
            List<String> lines,
            double latitude,
            double longitude,
            String channel,
            List<Method> methods,
            int radiusKm) {}
}
