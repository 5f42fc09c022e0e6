package org.comptoir.local.companion.payment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.local.companion.payment.Journal.Answered;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes calls one at a time: routes them, repeats the answer of a known idempotency key, and journals what changed. */
final class Ledger implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Payments payments;
    private final Journal journal;
    private final Map<String, Answered> answered = new HashMap<>();

    /** One request. */
    record Call(String method, String path, Form form, Optional<String> key) {
        String fingerprint() {
            return method + " " + path + " " + new TreeMap<>(form.fields());
        }
    }

    /** One response; a silent one is done and kept but not told (the accident "time-out after charging"). */
    record Reply(int status, String body, boolean silent) {}

    /** What a call led to. */
    private record Outcome(
            @Nullable PaymentIntent intent, @Nullable Refund refund, Object body) {
        static Outcome of(PaymentIntent intent) {
            return new Outcome(intent, null, intent.body());
        }

        static Outcome of(Refund refund) {
            return new Outcome(null, refund, refund.body());
        }
    }

    private Ledger(Payments payments, Journal journal) {
        this.payments = payments;
        this.journal = journal;
    }

    static Ledger open(Path file, Clock clock) throws IOException {
        List<Journal.Entry> entries = Journal.read(file);
        Ledger ledger = new Ledger(new Payments(clock), Journal.in(file));
        ledger.payments.restore(entries);
        entries.stream().map(Journal.Entry::answered).forEach(answer -> {
            if (answer != null) {
                ledger.answered.put(answer.key(), answer);
            }
        });
        return ledger;
    }

    synchronized Reply take(Call call) {
        Answered before = call.key().map(answered::get).orElse(null);
        try {
            if (before != null && !before.request().equals(call.fingerprint())) {
                throw Refusal.keyUsedDifferently(before.key());
            }
            if (before != null) {
                return new Reply(before.status(), before.body(), false);
            }
            Outcome outcome = route(call);
            return done(call, 200, JSON.writeValueAsString(outcome.body()), outcome);
        } catch (Refusal refusal) {
            String body = JSON.writeValueAsString(refusal.body());
            return refusal.status() == 402
                    ? done(call, 402, body, new Outcome(refusal.intent(), null, refusal.body()))
                    : new Reply(refusal.status(), body, false);
        }
    }

    @Override
    public void close() {
        journal.close();
    }

    private Reply done(Call call, int status, String body, Outcome outcome) {
        if (call.method().equals("GET")) {
            return new Reply(status, body, false);
        }
        Answered answer = call.key()
                .map(key -> new Answered(key, call.fingerprint(), status, body))
                .orElse(null);
        journal.append(new Journal.Entry(outcome.intent(), outcome.refund(), answer));
        if (answer != null) {
            answered.put(answer.key(), answer);
        }
        boolean silent = call.form()
                .text("payment_method")
                .filter(Payments.TIMEOUT_AFTER_CHARGE::equals)
                .isPresent();
        return new Reply(status, body, silent);
    }

    private Outcome route(Call call) {
        String[] path = call.path().split("/", -1); // "", "v1", resource, id, action
        String resource = path.length > 2 ? path[2] : "";
        String id = path.length > 3 ? path[3] : "";
        String action = path.length > 4 ? path[4] : "";
        return switch (call.method() + " " + resource + (id.isEmpty() ? "" : "/*")
                + (action.isEmpty() ? "" : "/" + action)) {
            case "POST payment_intents" -> Outcome.of(payments.create(call.form()));
            case "GET payment_intents" -> new Outcome(null, null, list());
            case "GET payment_intents/*" ->
                new Outcome(null, null, payments.intent(id).body());
            case "POST payment_intents/*/confirm" -> Outcome.of(payments.confirm(id, call.form()));
            case "POST payment_intents/*/capture" -> Outcome.of(payments.capture(id, call.form()));
            case "POST payment_intents/*/cancel" -> Outcome.of(payments.cancel(id, call.form()));
            case "POST refunds" -> Outcome.of(payments.refund(call.form()));
            case "GET refunds/*" -> new Outcome(null, null, payments.refund(id).body());
            default -> throw Refusal.missing("resource in this sandbox", call.method() + " " + call.path());
        };
    }

    private Map<String, Object> list() {
        return Map.of(
                "object",
                "list",
                "url",
                "/v1/payment_intents",
                "has_more",
                false,
                "data",
                payments.newest(100).stream().map(PaymentIntent::body).toList());
    }
}
