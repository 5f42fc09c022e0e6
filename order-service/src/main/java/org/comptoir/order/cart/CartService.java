package org.comptoir.order.cart;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills, shows and closes baskets. */
@Service
public class CartService {
    private static final Duration DATABASE_PRECISION = Duration.ofNanos(1000);
    private final Carts carts;
    private final Clock clock;

    CartService(Carts carts, Clock clock) {
        this.carts = carts;
        this.clock = Clock.tick(clock, DATABASE_PRECISION);
    }

    /**
     * Replaces the whole basket, or begins it under this id.
     *
     * @param seen the version the caller changed, when it says so
     */
    @Transactional
    public PutCart put(UUID id, CartContent content, OptionalLong seen, Caller caller) {
        ownCustomerOnly(content, caller);
        carts.waitForTurn(id.toString());
        Optional<Cart> existing = carts.lock(id);
        if (existing.isEmpty()) {
            Cart begun = new Cart(id, caller.subject(), content, clock.instant());
            return new PutCart(carts.save(begun), true);
        }
        Cart cart = visible(existing, id, caller);
        if (seen.isPresent() && seen.getAsLong() != cart.sequence()) {
            throw new CartChangedMeanwhile(id);
        }
        cart.replace(content, clock.instant());
        return new PutCart(carts.save(cart), false);
    }

    @Transactional(readOnly = true)
    public Cart get(UUID id, Caller caller) {
        return visible(carts.findById(id), id, caller);
    }

    /** Locks the basket that is about to be ordered, so that of two orders one comes second. */
    @Transactional
    public Cart lockForOrder(UUID id, UUID customerId, Caller caller) {
        Cart cart = visible(carts.lock(id), id, caller);
        if (cart.customerId() != null && !cart.customerId().equals(customerId)) {
            throw new NotFound("No cart " + id + " of this customer");
        }
        return cart;
    }

    /** Closes the basket in the transaction of its order; harmless when the basket is gone. */
    @Transactional
    public void ordered(UUID id) {
        carts.lock(id).filter(cart -> cart.status() != CartStatus.ORDERED).ifPresent(cart -> {
            cart.order(clock.instant());
            carts.save(cart);
        });
    }

    private static Cart visible(Optional<Cart> cart, UUID id, Caller caller) {
        return cart.filter(found -> found.isVisibleTo(caller)).orElseThrow(() -> new NotFound("No cart " + id));
    }

    private static void ownCustomerOnly(CartContent content, Caller caller) {
        if (content.customerId() != null
                && !caller.isAny(Role.FRONTEND, Role.AGENT, Role.CLERK, Role.STORE_MANAGER)
                && !content.customerId().equals(caller.customer().orElse(null))) {
            throw new NotFound("No customer " + content.customerId());
        }
    }
}
