package org.comptoir.order.order;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of the recovery: which checkouts were cut off, which holds are still to be given back. */
@Service
public class RecoveryService {
    private final Orders orders;
    private final CheckoutTimes times;

    RecoveryService(Orders orders, CheckoutTimes times) {
        this.orders = orders;
        this.times = times;
    }

    /** Takes unfinished checkouts, for half a minute, from everybody else's reach. */
    @Transactional
    public List<UUID> takeUnfinished(int limit) {
        return orders.takeUnfinished(limit);
    }

    @Transactional(readOnly = true)
    public OpenOrder read(UUID orderId) {
        Order order = orders.findById(orderId).orElseThrow();
        return OpenOrder.from(order, order.checkout().isOverdue(orders.databaseTime()));
    }

    /** Looks at it again soon: somebody is to be asked again. */
    @Transactional
    public void lookAgainSoon(UUID orderId, Duration pause) {
        orders.lock(orderId)
                .filter(order -> order.status() == OrderStatus.PENDING)
                .ifPresent(order -> {
                    order.checkout().lookAgainAt(orders.databaseTime().plus(pause));
                    orders.save(order);
                });
    }

    /** Looks at it again only when its time is over: until then its caller may come back and finish it. */
    @Transactional
    public void lookAgainAtTheEnd(UUID orderId) {
        lookAgainSoon(orderId, times.giveUpAfter());
    }

    /** Takes orders whose hold is to be given back. */
    @Transactional
    public List<UUID> takeReleases(int limit) {
        return orders.takeReleases(limit);
    }

    @Transactional
    public void released(UUID orderId) {
        Order order = orders.lock(orderId).orElseThrow();
        order.checkout().released();
        orders.save(order);
    }
}
