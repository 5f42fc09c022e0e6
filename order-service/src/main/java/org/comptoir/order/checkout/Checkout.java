package org.comptoir.order.checkout;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.comptoir.order.checkout.client.Catalog;
import org.comptoir.order.checkout.client.Inventory;
import org.comptoir.order.order.OpenOrder;
import org.comptoir.order.order.OrderRefused;
import org.comptoir.order.order.PlaceOrder;
import org.comptoir.order.order.PlacementService;
import org.comptoir.order.order.RecoveryService;
import org.comptoir.order.order.Refusal;
import org.comptoir.order.payment.CardPayments;
import org.comptoir.order.payment.PaymentMethod;
import org.springframework.stereotype.Component;

/**
 * The steps from a wish to a placed order (docs/decisions/0007-checkout-steps.md): quote, begin, hold, pay, commit, place. A step is a
 * transaction or a call, never both, and each may be repeated: the id of the order decides, not how often somebody asks.
 */
@Component
public class Checkout {
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    private final PlacementService placements;
    private final RecoveryService recovery;
    private final Catalog catalog;
    private final Inventory inventory;
    private final CardPayments cards;

    Checkout(
            PlacementService placements,
            RecoveryService recovery,
            Catalog catalog,
            Inventory inventory,
            CardPayments cards) {
        this.placements = placements;
        this.recovery = recovery;
        this.catalog = catalog;
        this.inventory = inventory;
        this.cards = cards;
    }

    /**
     * Places an order, or finishes one that an earlier request began.
     *
     * @return true when this request placed it, false when it was placed before
     * @throws OrderRefused when it comes to nothing; the same wish is then refused the same way for ever
     * @throws PaymentUnknown when nobody knows yet
     */
    public boolean place(PlaceOrder wish, Caller caller) {
        if (caller.is(Role.CUSTOMER)
                && !caller.isAny(Role.FRONTEND, Role.AGENT, Role.CLERK, Role.STORE_MANAGER)
                && !caller.isCustomer(wish.customerId())) {
            throw NotFound.of("customer", wish.customerId());
        }
        if (wish.method() == PaymentMethod.CARD && !cards.areOffered()) {
            throw new CardPaymentsOff();
        }
        return finish(
                placements.find(wish, caller).orElseGet(() -> placements.open(wish, catalog.quote(wish), caller)));
    }

    /** Takes the steps that are left. */
    boolean finish(OpenOrder order) {
        if (!order.orThrow().isPending()) {
            return false;
        }
        Optional<Refusal> refusal = inventory.hold(order).or(() -> pay(order)).or(() -> commit(order.id()));
        if (refusal.isPresent()) {
            placements.reject(order.id(), refusal.get()).orThrow();
            return false;
        }
        return placements.place(order.id());
    }

    /**
     * From here on the stock waits for this order without a deadline. So it is asked for only while the order is still pending: what
     * was undone after this look releases the commitment too.
     */
    private Optional<Refusal> commit(UUID id) {
        OpenOrder now = recovery.read(id);
        return now.isPending() ? inventory.commit(now.fulfilmentId()) : Optional.empty();
    }

    private Optional<Refusal> pay(OpenOrder order) {
        UUID id = order.id();
        if (order.method() == PaymentMethod.IN_STORE) {
            return Optional.empty();
        }
        return switch (cards.authorise(id)) {
            case DECLINED -> Optional.of(Refusal.of(Refusal.Reason.PAYMENT_DECLINED, null));
            case UNKNOWN -> {
                recovery.lookAgainSoon(id, ASK_AGAIN);
                throw new PaymentUnknown(id);
            }
            // Whatever else it says, the order itself knows better in its last step.
            default -> Optional.empty();
        };
    }
}
