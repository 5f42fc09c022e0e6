package org.comptoir.store.till.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.Fingerprint;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.store.assortment.SkuText;
import org.comptoir.store.till.Tender;
import org.comptoir.store.till.Ticket;
import org.jspecify.annotations.Nullable;

/** A sale as the till printed it. */
record SaleRequest(
        @Schema(description = "Who showed a card") @Nullable UUID customerId,

        @Schema(description = "As printed, unique for the till") @NotBlank @Size(max = 32)
        String ticketNumber,

        @Schema(description = "By the clock of the till") @NotNull
        Instant soldAt,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull Line> lines,
        @NotNull @Size(max = 20) List<@Valid @NotNull Tendered> tenders,

        @Schema(description = "Given back from cash; tenders less change are the total") @Nullable @Valid
        MoneyBody change) {

    Ticket ticket(UUID id, String storeId, String tillId) {
        return new Ticket(
                id,
                storeId,
                tillId,
                ticketNumber,
                customerId,
                lines.stream().map(Line::line).toList(),
                tenders.stream()
                        .map(given -> new Ticket.Tendered(
                                given.tender(), given.amount().toMoney()))
                        .toList(),
                change == null ? null : change.toMoney(),
                soldAt.truncatedTo(ChronoUnit.MICROS),
                Fingerprint.of(new Whole(storeId, tillId, this)));
    }

    @Schema(name = "SaleRequestLine")
    record Line(
            @Schema(description = "As scanned; white space and control characters around it are left out")
            @NotNull
            @Pattern(regexp = SkuText.PATTERN, message = SkuText.MESSAGE)
            String sku,

            @Schema(description = "As printed; else the name the store knows") @Nullable @Size(min = 1, max = 200)
            String name,

            @Min(1) @Max(99_999) int quantity,

            @Schema(description = "As sold, VAT included") @NotNull @Valid
            MoneyBody unitPrice,

            @Schema(description = "After promotions, at most quantity times unit price; that when absent")
            // Left out of the fingerprint when absent: a ticket of before this field stays the same ticket.
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            @Valid
            MoneyBody total,

            @Schema(description = "As printed, in basis points; else the rate the store knows")
            @Nullable
            @Min(0)
            @Max(10_000)
            Integer vatRate) {
        Line {
            sku = sku == null ? sku : SkuText.tidy(sku);
        }

        Ticket.Line line() {
            return new Ticket.Line(
                    sku, name, quantity, unitPrice.toMoney(), total == null ? null : total.toMoney(), vatRate);
        }
    }

    @Schema(name = "SaleRequestTender")
    record Tendered(@NotNull Tender tender, @NotNull @Valid MoneyBody amount) {}

    /** Store and till of the path belong to what was asked. */
    private record Whole(String storeId, String tillId, SaleRequest body) {}
}
