package org.comptoir.order.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.comptoir.order.payment.CardAnswer.Verdict;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PaymentTests {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final CardAnswer AUTHORISED = CardAnswer.of(Verdict.AUTHORISED, "pi_1");

    @Test
    void staysUnknownUntilThereIsAnAnswer() {
        Payment payment = card();

        assertThat(payment.ask(NOW)).isTrue();
        assertThat(payment.status()).isEqualTo(PaymentStatus.UNKNOWN);
        payment.answered(CardAnswer.SILENCE, NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(payment.token()).isEqualTo("pm_card");
        payment.answered(AUTHORISED, NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.AUTHORISED);
    }

    @Test
    void forgetsTheTokenOnceDecided() {
        Payment payment = asked();

        payment.answered(AUTHORISED, NOW);

        assertThat(payment.token()).isNull();
        assertThat(payment.ask(NOW)).isFalse();
    }

    @Test
    void isTakenOnlyAfterItWasPutAside() {
        Payment payment = asked();
        payment.collect(NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.UNKNOWN);
        assertThat(payment.attention()).isNotNull();

        payment.answered(AUTHORISED, NOW);
        payment.collect(NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURING);
        assertThat(payment.isUnsettled()).isTrue();
        payment.answered(CardAnswer.of(Verdict.TAKEN, "pi_1"), NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payment.isUnsettled()).isFalse();
    }

    @Test
    void isGivenBackEvenWhenTheAnswerComesAfterTheEnd() {
        Payment payment = asked();

        payment.giveBack(NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.VOIDING);
        payment.answered(AUTHORISED, NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.VOIDING);
        assertThat(payment.reference()).isEqualTo("pi_1");
        payment.answered(CardAnswer.of(Verdict.GONE, "pi_1"), NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.VOIDED);
    }

    @Test
    void needsNoProviderToEndWhatWasNeverAsked() {
        Payment planned = card();
        planned.giveBack(NOW);
        Payment inStore = Payment.inStore(UUID.randomUUID(), euro(), NOW);
        inStore.giveBack(NOW);

        assertThat(planned.status()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(planned.ask(NOW)).isFalse();
        assertThat(inStore.status()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(planned.isUnsettled() || inStore.isUnsettled()).isFalse();
    }

    @Test
    void endsWhenAVoidedQuestionWasDeclined() {
        Payment payment = asked();
        payment.giveBack(NOW);

        payment.answered(CardAnswer.declined(null, "card_declined"), NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.VOIDED);
    }

    @Test
    void callsAPersonWhenMoneyThatWasPutAsideIsGone() {
        Payment payment = asked();
        payment.answered(AUTHORISED, NOW);
        payment.collect(NOW);

        payment.answered(CardAnswer.of(Verdict.GONE, "pi_1"), NOW);

        assertThat(payment.attention()).contains("given up");
        assertThat(payment.isUnsettled()).isFalse();
    }

    @Test
    void isPaidInTheStoreOnce() {
        Payment payment = Payment.inStore(UUID.randomUUID(), euro(), NOW);

        payment.payInStore("CASH", NOW);
        payment.payInStore("CARD", NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payment.tender()).isEqualTo("CASH");
    }

    private static Payment asked() {
        Payment payment = card();
        payment.ask(NOW);
        return payment;
    }

    private static Payment card() {
        return Payment.byCard(UUID.randomUUID(), euro(), "pm_card", NOW);
    }

    private static Money euro() {
        return Money.ofMinor(CurrencyUnit.EUR, 918);
    }
}
