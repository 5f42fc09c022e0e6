package org.comptoir.local.companion.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.local.companion.payment.Ledger.Call;
import org.comptoir.local.companion.payment.Ledger.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LedgerTests {
    private static final String HOLD = "amount=1999&currency=eur&capture_method=manual&confirm=true&payment_method=";

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.open(directory.resolve("payments.jsonl"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aHeldAmountIsCapturedOnce() {
        String id = text(post("payment_intents", HOLD + "pm_card_visa", "k1"), "/id");

        assertThat(text(get("payment_intents/" + id), "/status")).isEqualTo("requires_capture");
        assertThat(text(post("payment_intents/" + id + "/capture", "amount_to_capture=1500", "k2"), "/amount_received"))
                .isEqualTo("1500");
        assertThat(post("payment_intents/" + id + "/capture", "", "k3").status())
                .isEqualTo(400);
        assertThat(post("payment_intents/" + id + "/cancel", "", "k4").status()).isEqualTo(400);
    }

    @Test
    void aHeldAmountIsCancelled() {
        String id = text(post("payment_intents", HOLD + "pm_card_visa", "k1"), "/id");

        assertThat(text(post("payment_intents/" + id + "/cancel", "", "k2"), "/status"))
                .isEqualTo("canceled");
        assertThat(text(post("payment_intents/" + id + "/capture", "", "k3"), "/error/code"))
                .isEqualTo("payment_intent_unexpected_state");
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndChargesOnce() {
        Reply first = post("payment_intents", HOLD + "pm_card_visa", "k1");

        assertThat(post("payment_intents", HOLD + "pm_card_visa", "k1")).isEqualTo(first);
        assertThat(json(get("payment_intents")).path("data")).hasSize(1);
        assertThat(text(post("payment_intents", HOLD + "pm_card_mastercard", "k1"), "/error/type"))
                .isEqualTo("idempotency_error");
    }

    @Test
    void aRefusedCardLeavesAnIntentThatWaits() {
        Reply reply = post("payment_intents", HOLD + "pm_card_chargeDeclined", "k1");

        assertThat(reply.status()).isEqualTo(402);
        assertThat(text(reply, "/error/code")).isEqualTo("card_declined");
        String id = text(reply, "/error/payment_intent/id");
        assertThat(text(get("payment_intents/" + id), "/status")).isEqualTo("requires_payment_method");
        assertThat(text(post("payment_intents/" + id + "/confirm", "payment_method=pm_card_visa", "k2"), "/status"))
                .isEqualTo("requires_capture");
    }

    @Test
    void chargesAndKeepsSilentWhenAskedTo() {
        Reply silent = post("payment_intents", HOLD + "pm_card_timeout_after_charge", "k1");
        Reply asked = post("payment_intents", HOLD + "pm_card_timeout_after_charge", "k1");

        assertThat(silent.silent()).isTrue();
        assertThat(asked.silent()).isFalse();
        assertThat(text(asked, "/status")).isEqualTo("requires_capture");
        assertThat(json(get("payment_intents")).path("data")).hasSize(1);
    }

    @Test
    void refundsNeverExceedWhatWasTaken() {
        String id = text(post("payment_intents", HOLD + "pm_card_visa", "k1"), "/id");
        post("payment_intents/" + id + "/capture", "", "k2");

        assertThat(text(post("refunds", "payment_intent=" + id + "&amount=1500", "k3"), "/status"))
                .isEqualTo("succeeded");
        assertThat(post("refunds", "payment_intent=" + id + "&amount=500", "k4").status())
                .isEqualTo(400);
        assertThat(text(post("refunds", "payment_intent=" + id, "k5"), "/amount"))
                .isEqualTo("499");
    }

    @Test
    void goesOnAfterARestartAlsoWhenTheLastLineWasCutShort() throws IOException {
        Reply first = post("payment_intents", HOLD + "pm_card_visa", "k1");
        ledger.close();
        Files.writeString(directory.resolve("payments.jsonl"), "{\"intent\":{\"id\":", StandardOpenOption.APPEND);
        open();
        post("payment_intents/" + text(first, "/id") + "/capture", "", "k2");
        ledger.close();
        open();

        assertThat(post("payment_intents", HOLD + "pm_card_visa", "k1")).isEqualTo(first);
        assertThat(text(get("payment_intents/" + text(first, "/id")), "/status"))
                .isEqualTo("succeeded");
    }

    @Test
    void unknownThingsAreNotFound() {
        assertThat(get("payment_intents/pi_none").status()).isEqualTo(404);
        assertThat(post("payment_intents", HOLD + "4242424242424242", "k1").status())
                .isEqualTo(400);
    }

    private Reply post(String resource, String form, String key) {
        return ledger.take(new Call("POST", "/v1/" + resource, Form.parse(form), Optional.of(key)));
    }

    private Reply get(String resource) {
        return ledger.take(new Call("GET", "/v1/" + resource, Form.parse(""), Optional.empty()));
    }

    private static JsonNode json(Reply reply) {
        return JsonMapper.shared().readTree(reply.body());
    }

    private static String text(Reply reply, String pointer) {
        return json(reply).at(pointer).asString();
    }
}
