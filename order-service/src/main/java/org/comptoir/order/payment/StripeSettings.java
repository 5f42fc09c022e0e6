package org.comptoir.order.payment;

import com.stripe.Stripe;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach the payment provider.
 *
 * @param apiBase where it answers; its public address unless a sandbox stands in
 * @param apiKey without one, orders cannot be paid by card
 */
@ConfigurationProperties("comptoir.stripe")
record StripeSettings(
        @Nullable String apiBase,
        @Nullable String apiKey,
        @DefaultValue("500ms") Duration connectTimeout,
        @DefaultValue("4s") Duration readTimeout) {

    String base() {
        return apiBase == null || apiBase.isBlank() ? Stripe.LIVE_API_BASE : apiBase;
    }

    boolean isConfigured() {
        return apiKey != null && !apiKey.isBlank();
    }
}
