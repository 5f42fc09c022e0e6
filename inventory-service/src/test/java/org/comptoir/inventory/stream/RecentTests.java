package org.comptoir.inventory.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecentTests {
    private static final Interest A = new Interest(Set.of(new Sku("A")), Set.of(), "web");

    private final Recent recent = new Recent(5);

    @BeforeEach
    void begin() {
        recent.begin(at(10, 20));
    }

    @Test
    void tellsWhatCameSinceThenOfEachShelfTheNewest() {
        hear(0, 10, "A", 2);
        hear(1, 20, "B", 1);
        hear(0, 11, "A", 3);
        hear(1, 21, "A", 9);

        assertThat(recent.since(at(10, 20), A).orElseThrow())
                .extracting(change -> change.now().sequence())
                .containsExactly(9L);
        assertThat(recent.since(at(11, 22), A).orElseThrow())
                .extracting(change -> change.now().sequence())
                .containsExactly(3L);
        assertThat(recent.since(at(12, 22), A).orElseThrow()).isEmpty();
    }

    @Test
    void knowsWhatWasThereBeforeTheFirstMissedChange() {
        hear(0, 10, "A", 2);
        hear(0, 11, "A", 3);
        hear(0, 12, "A", 4);

        Change missed = recent.since(at(11, 20), A).orElseThrow().getFirst();

        assertThat(missed.before()).extracting(HeardLevel::sequence).isEqualTo(2L);
    }

    @Test
    void keepsNothingOlderThanWhatIsKnown() {
        hear(0, 10, "A", 7);

        assertThat(hear(0, 11, "A", 6)).isEmpty();
        assertThat(hear(1, 20, "A", 7)).isEmpty();
    }

    @Test
    void saysThatItDoesNotKnowWhatIsTooOldOrOfAnotherTopic() {
        for (int i = 0; i < 6; i++) {
            hear(0, 10 + i, "A", i + 1);
        }

        assertThat(recent.since(at(10, 20), A)).isEmpty();
        assertThat(recent.since(at(11, 20), A)).isPresent();
        assertThat(recent.since(at(16, 19), A)).isEmpty();
        assertThat(recent.since(new Positions("other", List.of(16L, 20L)), A)).isEmpty();
        assertThat(recent.since(at(16), A)).isEmpty();
    }

    @Test
    void takesAReaderWhoIsFurtherThanThisInstance() {
        hear(0, 10, "A", 2);

        assertThat(recent.since(at(15, 25), A).orElseThrow()).isEmpty();
    }

    private List<Change> hear(int partition, long offset, String sku, long sequence) {
        HeardLevel level = new HeardLevel(
                new Shelf(new LocationId("L"), new Sku(sku)), (int) sequence, 0, sequence, Instant.EPOCH);
        return recent.add(List.of(new HeardRecord(partition, offset, List.of(level))));
    }

    private static Positions at(int... next) {
        return new Positions("topic", IntStream.of(next).mapToObj(Long::valueOf).toList());
    }
}
