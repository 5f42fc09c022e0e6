package org.comptoir.order.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.order.cart.CartService;
import org.comptoir.order.payment.PaymentService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of a checkout: begin, finish, refuse. What happens between them is the checkout's affair. */
@Service
public class PlacementService {
    private static final Logger LOG = LoggerFactory.getLogger(PlacementService.class);

    private final Orders orders;
    private final CartService carts;
    private final PaymentService payments;
    private final CheckoutTimes times;

    PlacementService(Orders orders, CartService carts, PaymentService payments, CheckoutTimes times) {
        this.orders = orders;
        this.carts = carts;
        this.payments = payments;
        this.times = times;
    }

    /**
     * The order that this wish began before, if any.
     *
     * @throws AlreadyDifferent when the id began another wish
     */
    @Transactional(readOnly = true)
    public Optional<OpenOrder> find(PlaceOrder wish, Caller caller) {
        return orders.findById(wish.orderId()).map(order -> same(order, wish, caller));
    }

    /** Begins an order as PENDING: nothing is promised, but whatever happens from here on is found again. */
    @Transactional
    public OpenOrder open(PlaceOrder wish, Priced priced, Caller caller) {
        orders.waitForTurn(wish.orderId().toString());
        Optional<Order> twin = orders.findById(wish.orderId());
        if (twin.isPresent()) {
            return same(twin.get(), wish, caller);
        }
        takeCart(wish, caller);
        Instant now = orders.databaseTime();
        Fulfilment fulfilment = new Fulfilment(UuidV7.next(), wish.storeId(), collectBy(wish, now), now);
        CheckoutProgress progress = new CheckoutProgress(now.plus(times.resumeAfter()), now.plus(times.giveUpAfter()));
        Order order = new Order(wish, priced, caller.subject(), fulfilment, progress, now);
        while (orders.existsByNumber(order.number())) {
            order.renumber();
        }
        orders.save(order);
        payments.plan(order.id(), wish.method(), wish.token(), order.total());
        return OpenOrder.from(order, false);
    }

    /**
     * Everything is promised.
     *
     * @return true when this call placed it, false when it was placed before
     * @throws OrderRefused when it was refused meanwhile; the hold is given back
     */
    @Transactional(noRollbackFor = OrderRefused.class)
    public boolean place(UUID orderId) {
        Order order = lock(orderId);
        Instant now = orders.databaseTime();
        Refusal refusal = order.checkout().refusal();
        if (refusal != null) {
            order.checkout().releaseHold(now);
            orders.save(order);
            throw new OrderRefused(refusal);
        }
        if (order.status() != OrderStatus.PENDING) {
            return false;
        }
        order.place(now);
        orders.save(order);
        UUID cartId = order.terms().cartId();
        if (cartId != null) {
            carts.ordered(cartId);
        }
        LOG.atInfo()
                .addKeyValue("order", orderId)
                .addKeyValue("store", order.fulfilment().storeId())
                .log("Order placed");
        return true;
    }

    /** The checkout comes to nothing, unless it was decided before; answers how it stands now. */
    @Transactional
    public OpenOrder reject(UUID orderId, Refusal why) {
        Order order = lock(orderId);
        if (order.status() == OrderStatus.PENDING) {
            order.reject(why, orders.databaseTime());
            payments.giveBack(orderId);
            orders.save(order);
            LOG.atInfo().addKeyValue("order", orderId).log("Order rejected: {}", why.reason());
        }
        return OpenOrder.from(order, false);
    }

    private OpenOrder same(Order order, PlaceOrder wish, Caller caller) {
        if (!Audience.of(order).includes(caller)) {
            throw NotFound.of("order", order.id());
        }
        if (!order.terms().fingerprint().equals(wish.fingerprint())) {
            throw new AlreadyDifferent();
        }
        return OpenOrder.from(order, false);
    }

    private void takeCart(PlaceOrder wish, Caller caller) {
        UUID cartId = wish.cartId();
        if (cartId != null) {
            carts.lockForOrder(cartId, wish.customerId(), caller);
            orders.findIdByCart(cartId).ifPresent(other -> {
                throw new CartAlreadyOrdered(cartId, other);
            });
        }
    }

    private Instant collectBy(PlaceOrder wish, Instant now) {
        Instant wanted = wish.collectBy();
        if (wanted == null) {
            return now.plus(times.collectWithin(wish.method()));
        }
        Duration most = times.collectAtMost(wish.method());
        if (!wanted.isAfter(now) || wanted.isAfter(now.plus(most))) {
            throw new InvalidWish(
                    "/pickup/collectBy",
                    "must be in the future and at most %d days away for %s".formatted(most.toDays(), wish.method()));
        }
        return wanted;
    }

    private Order lock(UUID orderId) {
        return orders.lock(orderId).orElseThrow();
    }
}
