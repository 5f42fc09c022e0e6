package org.comptoir.inventory.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stock.StockLevel;
import org.comptoir.inventory.stock.TooManyUnits;
import org.junit.jupiter.api.Test;

class TransferTests {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Sku TEE = new Sku("TEE");
    private static final Sku CUP = new Sku("CUP");
    private static final Transfer SENT = Transfer.sent(
            new UUID(0, 1),
            new LocationId("0421"),
            new LocationId("0422"),
            List.of(new Units(CUP, 1), new Units(TEE, 5)),
            "clerk:1",
            NOON);

    @Test
    void isUnderWayUntilItArrives() {
        assertThat(line(SENT, TEE)).isEqualTo(new TransferLine(TEE, 5, 0, 5, 0));
        Transfer partly = SENT.receive(List.of(new Units(TEE, 3)), NOON);
        assertThat(partly.status()).isEqualTo(TransferStatus.PARTLY_RECEIVED);
        assertThat(line(partly, TEE)).isEqualTo(new TransferLine(TEE, 5, 3, 2, 0));
        Transfer whole = partly.receive(List.of(new Units(TEE, 2), new Units(CUP, 1)), NOON);
        assertThat(whole.status()).isEqualTo(TransferStatus.RECEIVED);
        assertThat(whole.version()).isEqualTo(3);
    }

    @Test
    void takesMoreThanWasSentAndWhatWasNotAnnounced() {
        Transfer over = SENT.receive(List.of(new Units(TEE, 7), new Units(new Sku("HAT"), 1)), NOON);
        assertThat(line(over, TEE).over()).isEqualTo(2);
        assertThat(line(over, new Sku("HAT"))).isEqualTo(new TransferLine(new Sku("HAT"), 0, 1, 0, 0));
        assertThat(over.lines()).extracting(TransferLine::sku).isSorted();
        assertThat(over.status()).isEqualTo(TransferStatus.PARTLY_RECEIVED);
    }

    @Test
    void refusesMoreThanIsBelieved() {
        Transfer transfer = SENT.receive(List.of(new Units(TEE, StockLevel.MOST)), NOON);
        assertThatExceptionOfType(TooManyUnits.class)
                .isThrownBy(() -> transfer.receive(List.of(new Units(TEE, 1)), NOON))
                .withMessageContaining("0422");
    }

    @Test
    void losesWhatHasNotArrivedWhenItIsClosedAndFindsItWhenItComesLate() {
        Transfer closed = SENT.receive(List.of(new Units(TEE, 3)), NOON).close("LOST", NOON);
        assertThat(line(closed, TEE)).isEqualTo(new TransferLine(TEE, 5, 3, 0, 2));
        Transfer late = closed.receive(List.of(new Units(TEE, 1)), NOON);
        assertThat(line(late, TEE)).isEqualTo(new TransferLine(TEE, 5, 4, 0, 1));
        assertThat(late.status()).isEqualTo(TransferStatus.CLOSED);
    }

    @Test
    void closesOnceForOneReason() {
        Transfer closed = SENT.close("LOST", NOON);
        assertThat(closed.close("LOST", NOON.plusSeconds(9))).isEqualTo(closed);
        assertThatExceptionOfType(AlreadyDifferent.class).isThrownBy(() -> closed.close("DAMAGED", NOON));
    }

    @Test
    void sumsTwoLinesOfOneArticle() {
        assertThat(Units.summed(List.of(new Units(TEE, 1), new Units(CUP, 2), new Units(TEE, 3))))
                .containsExactly(new Units(CUP, 2), new Units(TEE, 4));
    }

    private static TransferLine line(Transfer transfer, Sku sku) {
        return transfer.lines().stream()
                .filter(line -> line.sku().equals(sku))
                .findFirst()
                .orElseThrow();
    }
}
