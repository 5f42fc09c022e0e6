package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many buyers, few units: every unit is sold once and every other buyer is told so plainly. A buyer who is asked to come again (503, on a
 * small machine under load) asks under the same id, as every client should.
 */
@ExtendWith(RunningPlatform.class)
class FlashSaleIT {
    @Test
    void sellsExactlyTwentyUnitsToTwoHundredBuyers(Cast cast) throws InterruptedException {
        Shop shop = Shop.opened(cast, 20);
        UUID customer = shop.customer();

        List<Answer> answers;
        try (var buyers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = buyers
                    .invokeAll(IntStream.range(0, 200)
                            .<Callable<Answer>>mapToObj(buyer -> () -> shop.order(Shop.id(), shop.orderOf(customer, 1)))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(20);
        assertThat(answers)
                .filteredOn(answer -> answer.status() >= 300)
                .hasSize(180)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.problem()).isEqualTo("insufficient-stock");
                });
        assertThat(shop.stock()).isEqualTo(new Shop.Stock(20, 20, 0));
        assertThat(cast.anonymous()
                        .get("/api/v1/availability?sku=" + shop.sku + "&locationId=" + shop.store)
                        .expect(200)
                        .text("/items/0/stock"))
                .isEqualTo("OUT_OF_STOCK");
        cast.assertAuditIsClean();
    }
}
