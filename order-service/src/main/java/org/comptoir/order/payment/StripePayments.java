package org.comptoir.order.payment;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.service.PaymentIntentService;
import java.util.Locale;
import java.util.UUID;
import org.comptoir.order.payment.CardAnswer.Verdict;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Card payments at Stripe. Every call may be repeated: its idempotency key is made of the order id, and the order id also stands in
 * the payment's metadata, so that a payment whose answer was lost is found again. Never retries by itself: silence is an answer.
 */
@Component
class StripePayments {
    private static final Logger LOG = LoggerFactory.getLogger(StripePayments.class);
    private static final String ORDER = "order_id";

    private final StripeSettings settings;
    private final StripeClient client;

    StripePayments(StripeSettings settings) {
        this.settings = settings;
        this.client = StripeClient.builder()
                .setApiBase(settings.base())
                .setApiKey(settings.isConfigured() ? settings.apiKey() : "none")
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setReadTimeout((int) settings.readTimeout().toMillis())
                .setMaxNetworkRetries(0)
                .build();
    }

    boolean isConfigured() {
        return settings.isConfigured();
    }

    /** Puts the amount aside, or tells again what came of it when it was asked before. */
    CardAnswer authorise(UUID orderId, Money amount, String token) {
        PaymentIntentCreateParams params = PaymentIntentCreateParams.builder()
                .setAmount(amount.getAmountMinorLong())
                .setCurrency(amount.getCurrencyUnit().getCode().toLowerCase(Locale.ROOT))
                .addPaymentMethodType("card")
                .setPaymentMethod(token)
                .setCaptureMethod(CaptureMethod.MANUAL)
                .setConfirm(true)
                .setErrorOnRequiresAction(true)
                .putMetadata(ORDER, orderId.toString())
                .build();
        return answerOf(orderId, () -> intents().create(params, key(orderId.toString())));
    }

    /** Looks a payment up by the order it belongs to; silence when the provider does not know it (yet). */
    CardAnswer find(UUID orderId) {
        PaymentIntentSearchParams params = PaymentIntentSearchParams.builder()
                .setQuery("metadata['" + ORDER + "']:'" + orderId + "'")
                .build();
        try {
            return intents().search(params).getData().stream()
                    .findFirst()
                    .map(StripePayments::read)
                    .orElse(CardAnswer.SILENCE);
        } catch (StripeException silence) {
            return silence(orderId, silence);
        }
    }

    /** Takes the money that was put aside. */
    CardAnswer capture(UUID orderId, String reference) {
        return settled(orderId, reference, () -> intents().capture(reference, key(orderId + ":capture")));
    }

    /** Gives back what was put aside. */
    CardAnswer cancel(UUID orderId, String reference) {
        return settled(orderId, reference, () -> intents().cancel(reference, key(orderId + ":cancel")));
    }

    /** A refused capture or cancellation says that the payment is in another state than thought: look. */
    private CardAnswer settled(UUID orderId, String reference, Call call) {
        try {
            return read(call.run());
        } catch (RateLimitException silence) {
            return silence(orderId, silence);
        } catch (InvalidRequestException otherState) {
            return answerOf(orderId, () -> intents().retrieve(reference));
        } catch (StripeException silence) {
            return silence(orderId, silence);
        }
    }

    private static CardAnswer answerOf(UUID orderId, Call call) {
        try {
            return read(call.run());
        } catch (CardException refused) {
            String word = refused.getDeclineCode() == null ? refused.getCode() : refused.getDeclineCode();
            return CardAnswer.declined(null, word);
        } catch (RateLimitException silence) {
            return silence(orderId, silence);
        } catch (InvalidRequestException refused) {
            return CardAnswer.declined(null, refused.getCode());
        } catch (StripeException silence) {
            return silence(orderId, silence);
        }
    }

    private static CardAnswer read(PaymentIntent intent) {
        return switch (intent.getStatus()) {
            case "requires_capture" -> CardAnswer.of(Verdict.AUTHORISED, intent.getId());
            case "succeeded" -> CardAnswer.of(Verdict.TAKEN, intent.getId());
            case "canceled" -> CardAnswer.of(Verdict.GONE, intent.getId());
            case "requires_payment_method", "requires_confirmation", "requires_action" ->
                CardAnswer.declined(intent.getId(), intent.getStatus());
            default -> CardAnswer.of(Verdict.UNKNOWN, intent.getId());
        };
    }

    private static CardAnswer silence(UUID orderId, StripeException cause) {
        LOG.atWarn()
                .addKeyValue("order", orderId)
                .addKeyValue("status", cause.getStatusCode())
                .addKeyValue("code", cause.getCode())
                .log("The payment provider gave no answer: {}", cause.getClass().getSimpleName());
        return CardAnswer.SILENCE;
    }

    private PaymentIntentService intents() {
        return client.v1().paymentIntents();
    }

    private static RequestOptions key(String idempotencyKey) {
        return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
    }

    private interface Call {
        PaymentIntent run() throws StripeException;
    }
}
