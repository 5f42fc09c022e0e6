package org.comptoir.order.order;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends what nobody collected in time. Several instances may do so at once: the row lock lets each order end once. */
@Component
class ExpiredOrders {
    private static final int BATCH = 100;

    private final OrderService orders;

    ExpiredOrders(OrderService orders) {
        this.orders = orders;
    }

    @Scheduled(fixedDelayString = "${comptoir.orders.expire-every:10s}")
    void expire() {
        orders.findExpired(BATCH).forEach(orders::expire);
    }
}
