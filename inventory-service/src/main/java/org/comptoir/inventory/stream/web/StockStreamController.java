package org.comptoir.inventory.stream.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.defaults.security.Caller;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.safety.Channel;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stream.Batch;
import org.comptoir.inventory.stream.Interest;
import org.comptoir.inventory.stream.OpenStream;
import org.comptoir.inventory.stream.ReaderIds;
import org.comptoir.inventory.stream.StockStreams;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the request's own virtual thread for as long as the reader stays; a thread that waits costs next to nothing. */
@RestController
class StockStreamController {
    private static final Logger LOG = LoggerFactory.getLogger(StockStreamController.class);

    private final StockStreams streams;
    private final Disclosure disclosure;
    private final ReaderIds ids;
    private final JsonMapper json;

    StockStreamController(StockStreams streams, Disclosure disclosure, ReaderIds ids, JsonMapper json) {
        this.streams = streams;
        this.disclosure = disclosure;
        this.ids = ids;
        this.json = json;
    }

    /**
     * Stock as it changes, as server-sent events: first {@code snapshot} with each article at each location (up to 500 pairs), then
     * {@code level} for each change; {@code reset} when changes were missed, followed by a snapshot. A comment every 15 s is a sign of
     * life. Everybody hears when the word changes, staff hears each number and must come back when the token ends.
     */
    @GetMapping(path = "/api/v1/stock-stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "Events until the reader leaves",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    void stream(
            @RequestParam(defaultValue = "")
                    @Size(max = 100)
                    @ArraySchema(schema = @Schema(type = "string", pattern = Sku.PATTERN))
                    List<@Pattern(regexp = Sku.PATTERN) String> sku,
            @RequestParam(defaultValue = "")
                    @Size(max = 100)
                    @ArraySchema(schema = @Schema(type = "string", pattern = LocationId.PATTERN))
                    List<@Pattern(regexp = LocationId.PATTERN) String> locationId,
            @RequestParam(defaultValue = Channel.USUAL) @Pattern(regexp = Channel.PATTERN) String channel,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            Caller caller,
            HttpServletResponse response) {
        Interest interest = new Interest(
                sku.stream().map(Sku::new).collect(Collectors.toSet()),
                locationId.stream().map(LocationId::new).collect(Collectors.toSet()),
                channel);
        Disclosure.Depth depth = disclosure.depth(caller, channel);
        try (OpenStream stream = streams.open(interest, lastEventId, depth)) {
            serve(stream, depth, response);
        } catch (IOException gone) {
            LOG.debug("A reader of the stock stream left: {}", gone.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(OpenStream stream, Disclosure.Depth depth, HttpServletResponse response)
            throws IOException, InterruptedException {
        Instant end = depth == Disclosure.Depth.WORD ? null : endOfToken();
        Optional<Batch> next = stream.next(end); // what fails before the first event is still a problem with a status
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        EventWriter writer = new EventWriter(response.getOutputStream(), json, ids, depth);
        writer.greet();
        while (next.isPresent()) {
            writer.write(next.get());
            stream.rest();
            next = stream.next(end);
        }
    }

    private static @Nullable Instant endOfToken() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? token.getExpiresAt()
                : null;
    }
}
