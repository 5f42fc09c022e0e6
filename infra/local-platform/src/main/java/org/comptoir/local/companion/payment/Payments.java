package org.comptoir.local.companion.payment;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The intents and refunds of the sandbox and the rules of changing them. Not thread-safe: the sandbox takes one request at a time. */
final class Payments {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    static final String TIMEOUT_AFTER_CHARGE = "pm_card_timeout_after_charge";
    private static final Set<String> REFUSED =
            Set.of("pm_card_chargeDeclined", "pm_card_chargeDeclinedInsufficientFunds");
    private static final Set<String> ACCEPTED =
            Set.of("pm_card_visa", "pm_card_mastercard", "pm_card_visa_debit", "pm_card_fr", TIMEOUT_AFTER_CHARGE);

    private final Map<String, PaymentIntent> intents = new LinkedHashMap<>();
    private final Map<String, Refund> refunds = new LinkedHashMap<>();
    private final Clock clock;

    Payments(Clock clock) {
        this.clock = clock;
    }

    void restore(List<Journal.Entry> entries) {
        entries.forEach(entry -> {
            if (entry.intent() != null) {
                keep(entry.intent());
            }
            if (entry.refund() != null) {
                refunds.put(entry.refund().id(), entry.refund());
            }
        });
    }

    /** Creates an intent, and confirms it at once when the form says so. */
    PaymentIntent create(Form form) {
        Optional<String> method = form.text("payment_method");
        method.ifPresent(Payments::verify);
        PaymentIntent intent = new PaymentIntent(
                identifier("pi_"),
                form.amount("amount"),
                form.required("currency"),
                form.text("capture_method").filter("manual"::equals).isPresent(),
                method.isPresent()
                        ? PaymentIntent.Status.REQUIRES_CONFIRMATION
                        : PaymentIntent.Status.REQUIRES_PAYMENT_METHOD,
                0,
                method.orElse(null),
                null,
                null,
                form.nested("metadata"),
                clock.instant().getEpochSecond());
        return form.flag("confirm") ? confirm(intent) : keep(intent);
    }

    PaymentIntent confirm(String id, Form form) {
        PaymentIntent intent = intent(id);
        Optional<String> method = form.text("payment_method");
        method.ifPresent(Payments::verify);
        return confirm(method.map(intent::withMethod).orElse(intent));
    }

    PaymentIntent capture(String id, Form form) {
        PaymentIntent intent = intent(id);
        return keep(intent.captured(form.optionalAmount("amount_to_capture").orElse(intent.amount())));
    }

    PaymentIntent cancel(String id, Form form) {
        return keep(intent(id).cancelled(form.text("cancellation_reason").orElse("requested_by_customer")));
    }

    Refund refund(Form form) {
        PaymentIntent intent = intent(form.required("payment_intent"));
        long left = intent.received() - refunded(intent);
        long amount = form.optionalAmount("amount").orElse(left);
        if (amount > left || left == 0) {
            throw Refusal.invalid(
                    left == 0 && intent.received() > 0 ? "charge_already_refunded" : "amount_too_large",
                    "Refund amount (" + amount + ") is greater than unrefunded amount on charge (" + left + ").",
                    "amount");
        }
        Refund refund = new Refund(
                identifier("re_"),
                intent.id(),
                intent.charge(),
                amount,
                intent.currency(),
                form.text("reason").orElse(null),
                form.nested("metadata"),
                clock.instant().getEpochSecond());
        refunds.put(refund.id(), refund);
        return refund;
    }

    PaymentIntent intent(String id) {
        return Optional.ofNullable(intents.get(id)).orElseThrow(() -> Refusal.missing("payment_intent", id));
    }

    Refund refund(String id) {
        return Optional.ofNullable(refunds.get(id)).orElseThrow(() -> Refusal.missing("refund", id));
    }

    /** The newest first. */
    List<PaymentIntent> newest(int limit) {
        return intents.values().stream().toList().reversed().subList(0, Math.min(limit, intents.size()));
    }

    private PaymentIntent confirm(PaymentIntent intent) {
        if (intent.paymentMethod() == null) {
            throw Refusal.invalid(
                    "payment_intent_unexpected_state",
                    "You cannot confirm this PaymentIntent: it has no payment method.",
                    null);
        }
        if (REFUSED.contains(intent.paymentMethod())) {
            throw Refusal.declined(keep(intent.declined()));
        }
        return keep(intent.confirmed(identifier("ch_")));
    }

    private long refunded(PaymentIntent intent) {
        return refunds.values().stream()
                .filter(refund -> refund.paymentIntent().equals(intent.id()))
                .mapToLong(Refund::amount)
                .sum();
    }

    private PaymentIntent keep(PaymentIntent intent) {
        intents.put(intent.id(), intent);
        return intent;
    }

    private static void verify(String method) {
        if (!ACCEPTED.contains(method) && !REFUSED.contains(method)) {
            throw Refusal.invalid("resource_missing", "No such PaymentMethod: '" + method + "'", "payment_method");
        }
    }

    private static String identifier(String prefix) {
        StringBuilder id = new StringBuilder(prefix);
        RANDOM.ints(24, 0, ALPHABET.length()).forEach(index -> id.append(ALPHABET.charAt(index)));
        return id.toString();
    }
}
