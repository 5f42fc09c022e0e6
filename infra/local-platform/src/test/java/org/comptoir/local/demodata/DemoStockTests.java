package org.comptoir.local.demodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoStockTests {
    private static final List<String> SKUS =
            IntStream.range(0, 4_900).mapToObj(i -> "sku-" + i).toList();

    @Test
    void aStoreCarriesAboutTwoThousandOfTheProducts() {
        assertThat(SKUS.stream()
                        .filter(sku -> DemoStock.carries("1000008", sku))
                        .count())
                .isCloseTo(2_000L, within(150L));
    }

    @Test
    void storesCarryDifferentProducts() {
        long both = SKUS.stream()
                .filter(sku -> DemoStock.carries("1000008", sku) && DemoStock.carries("1210003", sku))
                .count();
        assertThat(both).isCloseTo(816L, within(120L)); // 40.8 % of 40.8 %
    }

    @Test
    void quantitiesReachFromNoneToForty() {
        var quantities =
                SKUS.stream().mapToInt(sku -> DemoStock.onHand("1000008", sku)).summaryStatistics();
        assertThat(quantities.getMin()).isZero();
        assertThat(quantities.getMax()).isEqualTo(40);
        assertThat(quantities.getAverage()).isCloseTo(20, within(1.0));
    }

    @Test
    void theRuleGivesTheSameOnEveryMachine() {
        assertThat(List.of(
                        DemoStock.onHand("1000008", "3011360000163"),
                        DemoStock.onHand("1000008", "3011360000316"),
                        DemoStock.onHand("1210003", "3011360000163")))
                .containsExactly(6, 25, 29);
    }
}
