package org.comptoir.order.checkout.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.order.order.OpenOrder;
import org.comptoir.order.order.Refusal;
import org.comptoir.order.order.Shortage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;

/** Asks inventory-service to set stock aside for an order, to promise it, and to take it back. */
public class Inventory {
    private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);

    private final InventoryApi api;
    private final Upstream upstream;
    private final Duration hold;

    Inventory(InventoryApi api, Upstream upstream, Duration hold) {
        this.api = api;
        this.upstream = upstream;
        this.hold = hold;
    }

    /** Sets aside what the order needs, once, however often it is asked; empty when that is done, otherwise why not. */
    public Optional<Refusal> hold(OpenOrder order) {
        InventoryApi.HoldWish wish = new InventoryApi.HoldWish(
                order.id(),
                order.storeId(),
                order.demand().entrySet().stream()
                        .map(line -> new InventoryApi.HoldWish.Line(line.getKey(), line.getValue()))
                        .toList(),
                hold.toSeconds());
        try {
            InventoryApi.Reservation reservation = upstream.call(() -> api.hold(order.fulfilmentId(), wish));
            return reservation.isLive() ? Optional.empty() : Optional.of(noLongerHeld());
        } catch (HttpClientErrorException refusal) {
            return Optional.of(refusal(order, refusal));
        }
    }

    private static Refusal refusal(OpenOrder order, HttpClientErrorException answer) {
        ProblemBody problem = ProblemBody.of(answer);
        if (problem.is("unknown-location") || problem.is("not-found")) {
            return Refusal.of(Refusal.Reason.UNKNOWN_STORE, order.storeId());
        }
        List<ProblemBody.Missing> missing = problem.shortages();
        if (missing == null || !problem.is("insufficient-stock")) {
            LOG.atError()
                    .addKeyValue("order", order.id())
                    .log("Inventory refuses the hold: {} {}", answer.getStatusCode(), problem.type());
            return Refusal.of(Refusal.Reason.ABANDONED, "inventory refuses the hold");
        }
        return Refusal.insufficient(missing.stream()
                .map(line -> new Shortage(line.sku(), line.asked(), line.available()))
                .toList());
    }

    /** Promises what is held, without a deadline, once, however often it is asked; empty when that is done, otherwise why not. */
    public Optional<Refusal> commit(UUID reservationId) {
        try {
            upstream.call(() -> api.commit(reservationId));
            return Optional.empty();
        } catch (HttpClientErrorException nothingHeld) {
            LOG.atInfo()
                    .addKeyValue("reservation", reservationId)
                    .log("Not committed: {}", nothingHeld.getStatusCode());
            return Optional.of(noLongerHeld());
        }
    }

    private static Refusal noLongerHeld() {
        return Refusal.of(Refusal.Reason.ABANDONED, "the stock is no longer held");
    }

    /** Gives the stock back, promised or not; harmless when none is held (any more). */
    public void release(UUID reservationId, String reason) {
        try {
            upstream.call(() -> api.release(reservationId, new InventoryApi.Release(reason)));
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Conflict nothingHeld) {
            // Never made, or resolved already: there is nothing to give back.
        }
    }
}
