package org.comptoir.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.comptoir.contracts.Topics;
import org.comptoir.defaults.UuidV7;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * What orders, stores and tills tell arrives one to five times each, shuffled within a window of 50, and leaves the same books as one
 * delivery in order would (R13 and R14 of the reliability rules, invariants I1 and I9). {@code -Ddisorder.events=5000} is the long form.
 */
@ComptoirTest
class DisorderIT {
    private static final int WINDOW = 50;
    private static final int SKUS = 20;
    private static final long STOCK = 10_000;
    private static final int EVENTS = Integer.getInteger("disorder.events", 1_000);

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private KafkaAdmin admin;

    /** One event, as often as it is told and whenever. */
    private record Event(String topic, String key, Record content, long sequence, UUID id) {}

    private record Delivery(Event event, int place) {}

    /** What one delivery in order would leave. */
    private static final class Books {
        private final Map<String, Integer> sold = new HashMap<>();
        private final Map<String, Integer> reserved = new HashMap<>();

        List<Object> of(String sku) {
            long onHand = STOCK - sold.getOrDefault(sku, 0);
            long promised = reserved.getOrDefault(sku, 0);
            return List.of(onHand, promised, onHand - promised);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20261122})
    void leavesTheSameBooksHoweverOftenAndInWhateverOrderEventsArrive(long seed) {
        Random random = new Random(seed);
        Shop shop = Shop.open(http, tokens);
        List<String> skus = new ArrayList<>();
        for (int i = 0; i < SKUS; i++) {
            skus.add(shop.stock((int) STOCK));
        }
        Books books = new Books();
        List<Event> story = story(shop, skus, books, random);

        shuffled(story, random)
                .forEach(event ->
                        kafka.publish(event.topic(), event.key(), event.content(), event.sequence(), event.id()));

        await().atMost(Duration.ofMinutes(3)).until(() -> lag() == 0);
        await().untilAsserted(() ->
                assertThat(skus).allSatisfy(sku -> assertThat(shop.numbers(sku)).isEqualTo(books.of(sku))));
        assertThat(shop.differences()).isEmpty();
    }

    /** The control: who believes every delivery and the last state to arrive ends with other books, so this disorder is one. */
    @Test
    void wouldLeaveOtherBooksWithoutAnInbox() {
        Random random = new Random(20261122);
        Shop shop = Shop.open(http, tokens);
        Books books = new Books();
        List<Event> deliveries = shuffled(story(shop, List.of("A-" + UUID.randomUUID()), books, random), random);

        long sold = deliveries.stream()
                .filter(event -> event.topic().equals(Topics.SALES))
                .count();
        Map<String, Long> lastArrived = new HashMap<>();
        deliveries.stream()
                .filter(event -> event.topic().equals(Topics.FULFILMENTS))
                .forEach(event -> lastArrived.put(event.key(), event.sequence()));
        Map<String, Long> newest = new HashMap<>();
        deliveries.stream()
                .filter(event -> event.topic().equals(Topics.FULFILMENTS))
                .forEach(event -> newest.merge(event.key(), event.sequence(), Math::max));

        assertThat(sold)
                .isGreaterThan(deliveries.stream()
                        .filter(event -> event.topic().equals(Topics.SALES))
                        .distinct()
                        .count());
        assertThat(lastArrived).isNotEqualTo(newest);
    }

    private static List<Event> story(Shop shop, List<String> skus, Books books, Random random) {
        List<Event> story = new ArrayList<>();
        while (story.size() < EVENTS) {
            String sku = skus.get(random.nextInt(skus.size()));
            int units = 1 + random.nextInt(3);
            if (random.nextInt(3) == 0) {
                story.add(sale(shop, sku, units));
                books.sold.merge(sku, units, Integer::sum);
            } else {
                fulfilment(shop, sku, units, random, story, books);
            }
        }
        return story;
    }

    private static void fulfilment(Shop shop, String sku, int units, Random random, List<Event> story, Books books) {
        UUID id = UuidV7.next();
        List<String> states = List.of("ALLOCATED", "PICKED", "READY");
        int seen = 1 + random.nextInt(states.size());
        for (int i = 0; i < seen; i++) {
            story.add(state(id, shop, states.get(i), sku, units, i + 1));
        }
        switch (random.nextInt(3)) {
            case 0 -> story.add(state(id, shop, random.nextBoolean() ? "CANCELLED" : "EXPIRED", sku, units, seen + 1));
            case 1 -> {
                story.add(new Event(
                        Topics.WORK, id.toString(), Told.handOver(id, shop, sku, units), 1, UUID.randomUUID()));
                story.add(state(id, shop, "HANDED_OVER", sku, units, seen + 1));
                books.sold.merge(sku, units, Integer::sum);
            }
            default -> books.reserved.merge(sku, units, Integer::sum);
        }
    }

    private static Event state(UUID id, Shop shop, String state, String sku, int units, long sequence) {
        return new Event(
                Topics.FULFILMENTS,
                id.toString(),
                Told.fulfilment(id, shop, state, sku, units),
                sequence,
                UUID.randomUUID());
    }

    private static Event sale(Shop shop, String sku, int units) {
        UUID id = UuidV7.next();
        return new Event(Topics.SALES, id.toString(), Told.sale(id, shop, sku, units), 1, UUID.randomUUID());
    }

    /** Each event one to five times, each time up to a window later than its turn. */
    private static List<Event> shuffled(List<Event> story, Random random) {
        List<Delivery> deliveries = new ArrayList<>();
        for (int turn = 0; turn < story.size(); turn++) {
            for (int times = 1 + random.nextInt(5); times > 0; times--) {
                deliveries.add(new Delivery(story.get(turn), turn + random.nextInt(WINDOW)));
            }
        }
        return deliveries.stream()
                .sorted(Comparator.comparingInt(Delivery::place))
                .map(Delivery::event)
                .toList();
    }

    /** Records that the service has not committed yet. */
    private long lag() {
        try (Admin client = Admin.create(admin.getConfigurationProperties())) {
            Map<TopicPartition, OffsetAndMetadata> read = client.listConsumerGroupOffsets("inventory-service")
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            read.keySet().forEach(partition -> ends.put(partition, OffsetSpec.latest()));
            long lag = 0;
            for (var end : client.listOffsets(ends).all().get().entrySet()) {
                OffsetAndMetadata position = read.get(end.getKey());
                lag += position == null ? 0 : end.getValue().offset() - position.offset();
            }
            return lag;
        } catch (ExecutionException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }
}
