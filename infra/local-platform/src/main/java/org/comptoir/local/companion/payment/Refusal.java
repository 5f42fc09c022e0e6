package org.comptoir.local.companion.payment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error as the payment provider words it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, Object> error;
    private final transient @Nullable PaymentIntent intent;

    private Refusal(int status, Map<String, Object> error, @Nullable PaymentIntent intent) {
        super(String.valueOf(error.get("message")));
        this.status = status;
        this.error = error;
        this.intent = intent;
    }

    static Refusal invalid(String code, String message, @Nullable String parameter) {
        Map<String, Object> error = error("invalid_request_error", code, message);
        if (parameter != null) {
            error.put("param", parameter);
        }
        return new Refusal(400, error, null);
    }

    static Refusal missing(String what, String id) {
        return new Refusal(
                404, error("invalid_request_error", "resource_missing", "No such " + what + ": '" + id + "'"), null);
    }

    static Refusal unauthorized() {
        return new Refusal(401, error("invalid_request_error", "api_key_invalid", "Invalid API Key provided."), null);
    }

    static Refusal keyUsedDifferently(String key) {
        return new Refusal(
                400,
                error(
                        "idempotency_error",
                        "idempotency_key_in_use",
                        "Keys for idempotent requests can only be"
                                + " used with the same parameters they were first used with. Try using a key other than '"
                                + key + "'."),
                null);
    }

    /** The card was refused by its bank; the intent waits for another payment method. */
    static Refusal declined(PaymentIntent intent) {
        Map<String, Object> error = error("card_error", "card_declined", "Your card was declined.");
        error.put("decline_code", "generic_decline");
        error.put("payment_intent", intent.body());
        return new Refusal(402, error, intent);
    }

    /** The intent as the refusal left it, null when nothing changed. */
    @Nullable
    PaymentIntent intent() {
        return intent;
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        return Map.of("error", error);
    }

    private static Map<String, Object> error(String type, String code, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("type", type);
        error.put("code", code);
        error.put("message", message);
        return error;
    }
}
