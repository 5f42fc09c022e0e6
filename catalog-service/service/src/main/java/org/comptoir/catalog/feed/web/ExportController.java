package org.comptoir.catalog.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.OutputStream;
import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.feed.FeedContext;
import org.comptoir.catalog.feed.FeedService;
import org.comptoir.catalog.feed.JsonLd;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.text.Language;
import org.comptoir.defaults.problem.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/products")
class ExportController {

    private static final String LINES = "application/x-ndjson";
    private static final String LINKED_DATA = "application/ld+json";

    private final FeedService feed;
    private final JsonMapper json;

    ExportController(FeedService feed, JsonMapper json) {
        this.feed = feed;
        this.json = json;
    }

    @Operation(summary = "Read every product, drafts and retired ones included, as lines that can be imported again")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = LINES, schema = @Schema(type = "string")))
    @GetMapping("/export")
    @PreAuthorize("hasAnyRole('merchandiser', 'operator', 'service')")
    void exportProducts(HttpServletResponse response) {
        Streamed.to(response, LINES, this::writeAll);
    }

    @Operation(summary = "Read a product for sale as schema.org data, safe to stand in a script element of a page")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = LINKED_DATA, schema = @Schema(type = "object")))
    @GetMapping("/{sku}/json-ld")
    ResponseEntity<String> describeProduct(
            @PathVariable @Pattern(regexp = Sku.FORM) String sku,
            @RequestParam(defaultValue = "web") @Pattern(regexp = Channel.FORM) String channel,
            @RequestParam(defaultValue = "fr") @Pattern(regexp = Language.FORM) String language) {
        var item = feed.item(new Sku(sku), new FeedContext(channel, Language.of(language)))
                .orElseThrow(() -> NotFound.of("product for sale", sku));
        return ResponseEntity.ok()
                .header("Content-Type", LINKED_DATA)
                .body(ScriptSafe.text(json.writeValueAsString(JsonLd.of(item))));
    }

    private void writeAll(OutputStream out) throws IOException {
        for (var page = feed.exportAfter(""); !page.isEmpty(); ) {
            for (var product : page) {
                out.write(json.writeValueAsBytes(ExportLine.from(product)));
                out.write('\n');
            }
            page = feed.exportAfter(page.getLast().product().sku().value());
        }
    }
}
