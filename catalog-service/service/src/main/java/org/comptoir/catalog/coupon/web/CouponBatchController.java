package org.comptoir.catalog.coupon.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.comptoir.catalog.coupon.CouponBatchService;
import org.comptoir.catalog.promotion.PromotionState;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@Tag(name = "Coupons")
@RestController
@RequestMapping("/api/v1/promotions/{promotion}/coupon-batches/{id}")
class CouponBatchController {

    private static final String CSV = "text/csv";

    private final CouponBatchService batches;

    CouponBatchController(CouponBatchService batches) {
        this.batches = batches;
    }

    @Operation(summary = "Make up to 100,000 codes for one use each; safe to repeat")
    @PutMapping
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<CouponBatchView> makeCoupons(
            @PathVariable @Pattern(regexp = PromotionState.CODE) String promotion,
            @PathVariable UUID id,
            @RequestBody @Valid CouponBatchRequest request) {
        var put = batches.put(request.wish(id, promotion));
        var view = CouponBatchView.from(put.batch());
        return put.created()
                ? ResponseEntity.created(URI.create("/api/v1/promotions/" + promotion + "/coupon-batches/" + id))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    @Operation(summary = "Read what was made together")
    @GetMapping
    @PreAuthorize("hasAnyRole('merchandiser', 'operator')")
    CouponBatchView readBatch(
            @PathVariable @Pattern(regexp = PromotionState.CODE) String promotion, @PathVariable UUID id) {
        return CouponBatchView.from(batches.find(promotion, id));
    }

    @Operation(summary = "Download the codes, one per line: csv with a header, or ndjson")
    @GetMapping(
            path = "/codes",
            produces = {CSV, MediaType.APPLICATION_NDJSON_VALUE})
    @PreAuthorize("hasRole('merchandiser')")
    ResponseEntity<StreamingResponseBody> downloadCodes(
            @PathVariable @Pattern(regexp = PromotionState.CODE) String promotion,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "csv") @Pattern(regexp = "csv|ndjson") String format) {
        batches.find(promotion, id);
        return format.equals("csv")
                ? ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .body(out -> write(out, id, "code\r\n", "", "\r\n"))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_NDJSON)
                        .body(out -> write(out, id, "", "{\"code\":\"", "\"}\n"));
    }

    private void write(OutputStream out, UUID id, String head, String before, String after) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        lines.write(head);
        batches.forEachCode(id, code -> {
            try {
                lines.append(before).append(code).append(after);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        lines.flush();
    }
}
