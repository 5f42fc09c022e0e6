package org.comptoir.inventory.transfer.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.contracts.inventory.v1.TransferChanged;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.transfer.Transfer;
import org.comptoir.inventory.transfer.TransferLine;
import org.comptoir.inventory.transfer.TransferStatus;
import org.comptoir.test.Contracts;
import org.junit.jupiter.api.Test;

class TransferEventContractTests {
    @Test
    void tellsTransfersAsTheContractSays() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        TransferChanged told = TransferEvents.changed(new Transfer(
                UUID.randomUUID(),
                new LocationId("0421"),
                new LocationId("0422"),
                List.of(new TransferLine(new Sku("TEE"), 5, 3, 0, 2)),
                TransferStatus.CLOSED,
                "LOST",
                "clerk:1",
                noon,
                noon,
                3));
        Contracts.assertValid(told);
        assertThat(told.lines()).containsExactly(new TransferChanged.Line("TEE", 5, 3, 2));
        assertThat(told.status()).isEqualTo("CLOSED");
    }
}
