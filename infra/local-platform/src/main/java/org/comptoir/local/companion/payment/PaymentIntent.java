package org.comptoir.local.companion.payment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An intention to take money from a card: created, confirmed (the bank sets the amount aside), captured or cancelled. Immutable; each step
 * gives the next state.
 *
 * @param received what was captured, in minor units
 * @param charge the charge behind a confirmed intent, null before
 */
record PaymentIntent(
        String id,
        long amount,
        String currency,
        boolean manualCapture,
        Status status,
        long received,
        @Nullable String paymentMethod,
        @Nullable String charge,
        @Nullable String cancellation,
        Map<String, String> metadata,
        long created) {

    /** Where the intent stands, in the provider's words. */
    enum Status {
        REQUIRES_PAYMENT_METHOD("requires_payment_method"),
        REQUIRES_CONFIRMATION("requires_confirmation"),
        REQUIRES_CAPTURE("requires_capture"),
        SUCCEEDED("succeeded"),
        CANCELED("canceled");

        private final String wire;

        Status(String wire) {
            this.wire = wire;
        }
    }

    PaymentIntent {
        metadata = Map.copyOf(metadata);
    }

    PaymentIntent confirmed(String newCharge) {
        require(status == Status.REQUIRES_CONFIRMATION || status == Status.REQUIRES_PAYMENT_METHOD, "confirmed");
        return manualCapture
                ? with(Status.REQUIRES_CAPTURE, 0, newCharge, null)
                : with(Status.SUCCEEDED, amount, newCharge, null);
    }

    PaymentIntent withMethod(String method) {
        return new PaymentIntent(
                id, amount, currency, manualCapture, status, received, method, charge, cancellation, metadata, created);
    }

    PaymentIntent declined() {
        return with(Status.REQUIRES_PAYMENT_METHOD, 0, null, null);
    }

    PaymentIntent captured(long part) {
        require(status == Status.REQUIRES_CAPTURE, "captured");
        if (part > amount) {
            throw Refusal.invalid(
                    "amount_too_large",
                    "The requested capture amount is greater than the amount you can capture for this charge.",
                    "amount_to_capture");
        }
        return with(Status.SUCCEEDED, part, charge, null);
    }

    PaymentIntent cancelled(String reason) {
        require(status != Status.SUCCEEDED && status != Status.CANCELED, "canceled");
        return with(Status.CANCELED, 0, charge, reason);
    }

    /** The intent as the provider shows it. */
    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("object", "payment_intent");
        body.put("amount", amount);
        body.put("amount_capturable", status == Status.REQUIRES_CAPTURE ? amount : 0);
        body.put("amount_received", received);
        body.put("cancellation_reason", cancellation);
        body.put("capture_method", manualCapture ? "manual" : "automatic");
        body.put("client_secret", id + "_secret_local");
        body.put("confirmation_method", "automatic");
        body.put("created", created);
        body.put("currency", currency);
        body.put("latest_charge", charge);
        body.put("livemode", false);
        body.put("metadata", metadata);
        body.put("payment_method", paymentMethod);
        body.put("payment_method_types", new String[] {"card"});
        body.put("status", status.wire);
        return body;
    }

    private PaymentIntent with(Status next, long nextReceived, @Nullable String nextCharge, @Nullable String reason) {
        return new PaymentIntent(
                id,
                amount,
                currency,
                manualCapture,
                next,
                nextReceived,
                paymentMethod,
                nextCharge,
                reason,
                metadata,
                created);
    }

    private void require(boolean allowed, String step) {
        if (!allowed) {
            throw Refusal.invalid(
                    "payment_intent_unexpected_state",
                    "This PaymentIntent could not be " + step + " because it has a status of " + status.wire + ".",
                    null);
        }
    }
}
