package org.comptoir.local.companion.payment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Money given back from a captured payment intent. */
record Refund(
        String id,
        String paymentIntent,
        @Nullable String charge,
        long amount,
        String currency,
        @Nullable String reason,
        Map<String, String> metadata,
        long created) {

    Refund {
        metadata = Map.copyOf(metadata);
    }

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("object", "refund");
        body.put("amount", amount);
        body.put("charge", charge);
        body.put("created", created);
        body.put("currency", currency);
        body.put("metadata", metadata);
        body.put("payment_intent", paymentIntent);
        body.put("reason", reason);
        body.put("status", "succeeded");
        return body;
    }
}
