package org.comptoir.inventory.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.comptoir.defaults.problem.Unavailable;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.safety.Disclosure.Depth;
import org.comptoir.inventory.safety.SafetyStock;
import org.comptoir.inventory.safety.StockWord;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.test.ComptoirTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two instances that hear the same topic, and their readers. */
@ComptoirTest
class StockStreamsIT {
    private static final LocationId HERE = new LocationId("stream-here");
    private static final LocationId THERE = new LocationId("stream-there");
    private static final Sku TEE = new Sku("STREAM-TEE");
    private static final Sku CAP = new Sku("STREAM-CAP");
    private static final Duration SOON = Duration.ofMillis(20);

    @Autowired
    private SafetyStock safety;

    @Autowired
    private Disclosure disclosure;

    @Autowired
    private StreamedBalances balances;

    @Autowired
    private ReaderIds ids;

    @Autowired
    private StreamKey key;

    private StockStreams one;
    private StockStreams other;
    private long offset;

    @BeforeEach
    void startTwoInstances() {
        one = instance(100);
        other = instance(100);
        List.of(one, other).forEach(instance -> {
            instance.begin(new Positions("t", List.of(0L)));
            instance.listen();
        });
    }

    @Test
    void beginsWithAllPairsAndTellsOnlyTheirChanges() throws InterruptedException {
        try (OpenStream stream = one.open(interest(Set.of(TEE), Set.of(HERE)), null, Depth.EVERYTHING)) {
            Batch first = take(stream);
            assertThat(first.kind()).isEqualTo(Batch.Kind.SNAPSHOT);
            assertThat(first.levels()).extracting(Level::word).containsExactly(StockWord.OUT_OF_STOCK);

            hear(one, level(TEE, THERE, 9, 1), level(CAP, HERE, 9, 1), level(TEE, HERE, 9, 1));

            assertThat(take(stream).levels()).singleElement().satisfies(level -> {
                assertThat(level.shelf()).isEqualTo(new Shelf(HERE, TEE));
                assertThat(level.sellable().available()).isEqualTo(9);
            });
            assertThat(take(stream).levels()).as("a sign of life").isEmpty();
        }
    }

    @Test
    void hearsOfAllArticlesOfALocationAndOfOneArticleEverywhere() throws InterruptedException {
        try (OpenStream shelf = one.open(interest(Set.of(), Set.of(HERE)), null, Depth.WORD);
                OpenStream article = one.open(interest(Set.of(TEE), Set.of()), null, Depth.WORD)) {
            assertThat(take(shelf).levels()).isEmpty();
            assertThat(take(article).levels()).isEmpty();

            hear(one, level(TEE, THERE, 9, 1), level(CAP, HERE, 9, 1));

            assertThat(take(shelf).levels()).extracting(Level::shelf).containsExactly(new Shelf(HERE, CAP));
            assertThat(take(article).levels()).extracting(Level::shelf).containsExactly(new Shelf(THERE, TEE));
        }
    }

    @Test
    void tellsEverybodyOnlyAnotherWordAndStaffEachNumber() throws InterruptedException {
        try (OpenStream everybody = one.open(interest(Set.of(TEE), Set.of(HERE)), null, Depth.WORD);
                OpenStream staff = one.open(interest(Set.of(TEE), Set.of(HERE)), null, Depth.EVERYTHING)) {
            take(everybody);
            take(staff);
            hear(one, level(TEE, HERE, 9, 1));
            assertThat(words(take(everybody))).containsExactly(StockWord.IN_STOCK);
            assertThat(take(staff).levels()).hasSize(1);

            hear(one, level(TEE, HERE, 8, 2));
            assertThat(words(take(everybody))).isEmpty();
            assertThat(take(staff).levels()).hasSize(1);

            hear(one, level(TEE, HERE, 7, 3), level(TEE, HERE, 3, 4));
            assertThat(words(take(everybody))).containsExactly(StockWord.FEW_LEFT);
            assertThat(take(staff).levels())
                    .as("together, the newest")
                    .singleElement()
                    .satisfies(level -> assertThat(level.sellable().onHand()).isEqualTo(3));
        }
    }

    @Test
    void neverTellsSomethingOlder() throws InterruptedException {
        try (OpenStream stream = one.open(interest(Set.of(TEE), Set.of(HERE)), null, Depth.EVERYTHING)) {
            take(stream);
            hear(one, level(TEE, HERE, 5, 5));
            take(stream);

            hear(one, level(TEE, HERE, 9, 4));

            assertThat(take(stream).levels()).isEmpty();
        }
    }

    @Test
    void goesOnWhereTheReaderWasOnAnotherInstance() throws InterruptedException {
        String id;
        try (OpenStream stream = one.open(interest(Set.of(TEE), Set.of(HERE)), null, Depth.WORD)) {
            take(stream);
            hearBoth(level(TEE, HERE, 9, 1));
            id = id(take(stream));
        }
        hearBoth(level(TEE, HERE, 8, 2));
        hearBoth(level(TEE, HERE, 2, 3));

        try (OpenStream again = other.open(interest(Set.of(TEE), Set.of(HERE)), id, Depth.WORD)) {
            Batch missed = take(again);
            assertThat(missed.kind()).isEqualTo(Batch.Kind.CHANGES);
            assertThat(words(missed)).containsExactly(StockWord.FEW_LEFT);
            assertThat(take(again).levels()).isEmpty();
        }
    }

    @Test
    void tellsAReaderWhoIsAheadOfThisInstanceNothingTwice() throws InterruptedException {
        String id;
        try (OpenStream stream = one.open(interest(Set.of(TEE), Set.of(HERE)), null, Depth.EVERYTHING)) {
            take(stream);
            hear(one, level(TEE, HERE, 9, 1));
            id = id(take(stream));
        }
        try (OpenStream again = other.open(interest(Set.of(TEE), Set.of(HERE)), id, Depth.EVERYTHING)) {
            offset--;
            hear(other, level(TEE, HERE, 9, 1));
            assertThat(take(again).levels()).isEmpty();

            hear(other, level(TEE, HERE, 8, 2));
            assertThat(take(again).levels()).hasSize(1);
        }
    }

    @Test
    void beginsAnewWhereTooMuchWasMissed() throws InterruptedException {
        String early = ids.of(new Positions("t", List.of(0L)));
        for (int i = 1; i <= 150; i++) {
            hear(one, level(TEE, THERE, i, i));
        }
        for (String id : List.of(early, "nonsense", ids.of(new Positions("u", List.of(149L))))) {
            try (OpenStream stream = one.open(interest(Set.of(TEE), Set.of(HERE)), id, Depth.WORD)) {
                Batch first = take(stream);
                assertThat(first.kind()).isEqualTo(Batch.Kind.RESET);
                assertThat(first.levels()).hasSize(1);
            }
        }
    }

    @Test
    void beginsAnewWhenThisInstanceItselfMissedSomething() throws InterruptedException {
        try (OpenStream stream = one.open(interest(Set.of(TEE), Set.of(HERE)), null, Depth.WORD)) {
            take(stream);
            one.pause();
            one.begin(new Positions("t", List.of(500L)));
            one.listen();

            assertThat(take(stream).kind()).isEqualTo(Batch.Kind.RESET);
        }
    }

    @Test
    void endsTheStreamOfASlowReader() throws InterruptedException {
        try (OpenStream stream = one.open(interest(Set.of(), Set.of(HERE)), null, Depth.WORD)) {
            take(stream);
            for (int i = 0; i < 20; i++) {
                hear(one, level(new Sku("STREAM-" + i), HERE, 9, 1));
            }

            assertThat(stream.next(null)).isEmpty();
        }
        assertThat(one.size()).isZero();
    }

    @Test
    void endsWithTheTokenAndWithTheService() throws InterruptedException {
        try (OpenStream stream = one.open(interest(Set.of(TEE), Set.of(HERE)), null, Depth.EVERYTHING)) {
            assertThat(stream.next(Instant.now().minusSeconds(1))).isEmpty();
            take(stream);
            one.stop();
            assertThat(stream.next(null)).isEmpty();
        }
    }

    @Test
    void opensNoMoreThanItMay() throws InterruptedException {
        List<OpenStream> open = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            open.add(one.open(interest(Set.of(TEE), Set.of()), null, Depth.WORD));
        }

        assertThatThrownBy(() -> one.open(interest(Set.of(TEE), Set.of()), null, Depth.WORD))
                .isInstanceOf(Unavailable.class);
        open.add(one.open(interest(Set.of(TEE), Set.of()), null, Depth.EVERYTHING));
        open.add(one.open(interest(Set.of(TEE), Set.of()), null, Depth.EVERYTHING));
        assertThatThrownBy(() -> one.open(interest(Set.of(TEE), Set.of()), null, Depth.EVERYTHING))
                .isInstanceOf(Unavailable.class);

        open.removeFirst().close();
        open.add(one.open(interest(Set.of(TEE), Set.of()), null, Depth.WORD));
        open.forEach(OpenStream::close);
        assertThat(one.size()).isZero();
    }

    @Test
    void leavesNothingOpenForAReaderWhoGaveUpWaiting() throws InterruptedException {
        one.pause();
        Thread reader = Thread.startVirtualThread(() -> assertThatThrownBy(
                        () -> one.open(interest(Set.of(TEE), Set.of()), null, Depth.WORD))
                .isInstanceOf(InterruptedException.class));
        await().until(() -> one.size() == 1);

        reader.interrupt();
        reader.join();
        assertThat(one.size()).isZero();
    }

    @Test
    void sharesOneSecretWithoutBeingToldOne() {
        assertThat(key.secret()).hasSize(32).isEqualTo(key.secret());
    }

    @Test
    void refusesAStreamOfEverything() {
        assertThatThrownBy(() -> interest(Set.of(), Set.of())).isInstanceOf(NothingWanted.class);
    }

    private StockStreams instance(int recent) {
        StreamSettings settings = new StreamSettings(10, SOON, Duration.ofMillis(1), 10, recent, null);
        StockStreams streams = new StockStreams(
                settings, safety, disclosure, balances, ids, Clock.systemUTC(), new SimpleMeterRegistry());
        streams.start();
        return streams;
    }

    private static Interest interest(Set<Sku> skus, Set<LocationId> locations) {
        return new Interest(skus, locations, "web");
    }

    private static Batch take(OpenStream stream) throws InterruptedException {
        return stream.next(null).orElseThrow();
    }

    private static List<StockWord> words(Batch batch) {
        return batch.levels().stream().map(Level::word).toList();
    }

    private String id(Batch batch) {
        return ids.of(Objects.requireNonNull(batch.reached()));
    }

    private void hear(StockStreams instance, HeardLevel... levels) {
        for (HeardLevel level : levels) {
            instance.hear(List.of(new HeardRecord(0, offset, List.of(level))));
            offset++;
        }
    }

    private void hearBoth(HeardLevel level) {
        hear(one, level);
        offset--;
        hear(other, level);
    }

    private static HeardLevel level(Sku sku, LocationId location, int onHand, long sequence) {
        return new HeardLevel(new Shelf(location, sku), onHand, 0, sequence, Instant.EPOCH);
    }
}
