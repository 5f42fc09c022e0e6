package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders are taken while Kafka is down; when it is back, every store has its work and the stock is right. */
@ExtendWith(RunningPlatform.class)
class KafkaOutageIT {
    private static final Duration OUTAGE = Duration.ofSeconds(20);

    @Test
    void losesNothingWhileKafkaIsDownForTwentySeconds(Cast cast) {
        Shop shop = Shop.opened(cast, 100);
        UUID customer = shop.customer();
        Answer before = shop.order(Shop.id(), shop.orderOf(customer, 1)).expect(201);
        Soon.get(() -> cast.clerk(shop.store).get(shop.workItem(before)), answer -> answer.status() == 200);

        cast.stopKafka();
        Instant back = Instant.now().plus(OUTAGE);
        List<Answer> orders = new ArrayList<>(List.of(before));
        Awaitility.await()
                .atMost(OUTAGE.plusSeconds(20))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    orders.add(shop.order(Shop.id(), shop.orderOf(customer, 1)).expect(201));
                    return Instant.now().isAfter(back);
                });
        cast.startKafka();

        assertThat(shop.stock().reserved()).isEqualTo(orders.size());
        for (Answer order : orders) {
            Soon.within(
                    Duration.ofSeconds(90),
                    () -> cast.clerk(shop.store).get(shop.workItem(order)),
                    answer -> answer.status() == 200);
        }
        shop.prepare(before);
        shop.handOver(Shop.id(), before, before.text("/fulfilment/pickupCode")).expect(201);
        Soon.get(shop::stock, stock -> stock.equals(new Shop.Stock(99, orders.size() - 1, 100 - orders.size())));
        cast.assertAuditIsClean();
    }
}
