package org.comptoir.inventory.stream;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;

/** The open streams of one instance, by what they want to hear of. */
final class Audience {
    private final Set<OpenStream> streams = ConcurrentHashMap.newKeySet();
    private final Set<OpenStream> strangers = ConcurrentHashMap.newKeySet();
    private final Map<Sku, Set<OpenStream>> bySku = new ConcurrentHashMap<>();
    private final Map<LocationId, Set<OpenStream>> byLocation = new ConcurrentHashMap<>();

    int size() {
        return streams.size();
    }

    /** How many of them are read by anybody. */
    int strangers() {
        return strangers.size();
    }

    void forEach(Consumer<OpenStream> what) {
        streams.forEach(what);
    }

    void add(OpenStream stream, boolean stranger) {
        streams.add(stream);
        if (stranger) {
            strangers.add(stream);
        }
        Interest interest = stream.interest();
        interest.skus().forEach(sku -> put(bySku, sku, stream));
        if (interest.skus().isEmpty()) {
            interest.locations().forEach(location -> put(byLocation, location, stream));
        }
    }

    void remove(OpenStream stream) {
        streams.remove(stream);
        strangers.remove(stream);
        Interest interest = stream.interest();
        interest.skus().forEach(sku -> take(bySku, sku, stream));
        interest.locations().forEach(location -> take(byLocation, location, stream));
    }

    void deliver(Change news) {
        bySku.getOrDefault(news.now().shelf().sku(), Set.of()).forEach(stream -> stream.offer(news));
        byLocation.getOrDefault(news.now().shelf().location(), Set.of()).forEach(stream -> stream.offer(news));
    }

    private static <K> void put(Map<K, Set<OpenStream>> index, K key, OpenStream stream) {
        index.compute(key, (same, known) -> {
            Set<OpenStream> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(stream);
            return all;
        });
    }

    private static <K> void take(Map<K, Set<OpenStream>> index, K key, OpenStream stream) {
        index.computeIfPresent(key, (same, known) -> {
            known.remove(stream);
            return known.isEmpty() ? null : known;
        });
    }
}
