package org.comptoir.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShelfWatchTests {
    private final ShelfWatch watch = new ShelfWatch("s-", 2, 10);

    @Test
    void countsMovementsThatWereSeenTogetherOneByOne() {
        watch.countFrom(System.nanoTime());
        assertThat(watch.sending()).isZero();
        assertThat(watch.sending()).isEqualTo(1);
        assertThat(watch.sending()).isZero();
        assertThat(watch.arrived()).isZero();

        watch.heard(0, "{\"sku\":\"s-0\",\"numbers\":{\"available\":2,\"onHand\":2}}");
        assertThat(watch.arrived()).isEqualTo(2);
        watch.heard(0, "{\"sku\":\"s-0\",\"numbers\":{\"available\":2,\"onHand\":2}}");
        watch.heard(
                0,
                "{\"items\":[{\"sku\":\"s-1\",\"numbers\":{\"onHand\":1}},{\"sku\":\"other\",\"numbers\":{\"onHand\":9}}]}");

        assertThat(watch.arrived()).isEqualTo(3);
        assertThat(watch.micros().getTotalCount()).isEqualTo(3);
    }

    @Test
    void leavesOutWhatWasSentWhileWarmingUp() {
        watch.countFrom(System.nanoTime() + 60_000_000_000L);
        watch.sending();
        watch.heard(0, "{\"sku\":\"s-0\",\"numbers\":{\"onHand\":1}}");

        assertThat(watch.arrived()).isEqualTo(1);
        assertThat(watch.micros().getTotalCount()).isZero();
    }
}
