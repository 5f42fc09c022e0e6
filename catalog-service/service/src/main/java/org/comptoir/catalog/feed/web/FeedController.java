package org.comptoir.catalog.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.feed.FeedContext;
import org.comptoir.catalog.feed.FeedFiles;
import org.comptoir.catalog.text.Language;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@RequestMapping("/api/v1/feeds")
class FeedController {

    private static final String RSS = "application/rss+xml";
    private static final String TABS = "text/tab-separated-values";

    private final FeedFiles files;

    FeedController(FeedFiles files) {
        this.files = files;
    }

    @Operation(summary = "Read what a channel sells as Google product data (RSS 2.0)")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = RSS, schema = @Schema(type = "string")))
    @GetMapping("/google-products.xml")
    @PreAuthorize("hasAnyRole('frontend', 'marketplace', 'merchandiser', 'operator')")
    void readGoogleProducts(
            @RequestParam(defaultValue = "web") @Pattern(regexp = Channel.FORM) String channel,
            @RequestParam(defaultValue = "fr") @Pattern(regexp = Language.FORM) String language,
            HttpServletResponse response) {
        var context = new FeedContext(channel, Language.of(language));
        var shop = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri();
        Streamed.to(response, RSS, out -> files.googleProducts(out, context, shop));
    }

    @Operation(summary = "Read what stores have as Google local inventory (tab-separated)")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = TABS, schema = @Schema(type = "string")))
    @GetMapping("/google-local-inventory.tsv")
    @PreAuthorize("hasAnyRole('frontend', 'marketplace', 'merchandiser', 'operator', 'service')")
    void readLocalInventory(HttpServletResponse response) {
        Streamed.to(response, TABS, files::localInventory);
    }
}
