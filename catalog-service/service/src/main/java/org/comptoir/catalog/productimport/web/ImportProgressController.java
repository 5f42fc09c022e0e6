package org.comptoir.catalog.productimport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.comptoir.catalog.productimport.ProductImportService;
import org.comptoir.defaults.problem.NotFound;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the progress of an import while it is made, as server-sent events (WHATWG HTML, section 9.2): a stream that ends
 * with the import. Written by the request's own thread, which costs nothing while it waits.
 */
@RestController
@RequestMapping("/api/v1/product-imports/{id}/events")
class ImportProgressController implements ApplicationListener<ContextClosedEvent> {

    private static final long STEP_MILLIS = 500;
    private static final int STEPS_BETWEEN_SIGNS_OF_LIFE = 20;

    /** Shorter than any door on the way waits; a client comes back by itself. */
    private static final Duration LONGEST = Duration.ofMinutes(9);

    private final ProductImportService imports;
    private final JsonMapper json;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);

    ImportProgressController(ProductImportService imports, JsonMapper json, Clock clock) {
        this.imports = imports;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closing.countDown();
    }

    @Operation(
            summary = "Follow an import: server-sent events until it is over",
            description = "Event progress at most twice a second, then completed or failed; data is the import.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/event-stream", schema = @Schema(type = "string")))
    @GetMapping
    @PreAuthorize("hasAnyRole('merchandiser', 'operator')")
    void follow(@PathVariable UUID id, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException, InterruptedException {
        var view = view(id);
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var end = clock.instant().plus(LONGEST);
        var told = "";
        for (var step = 0; clock.instant().isBefore(end); step++) {
            var event = event(view);
            if (!event.equals(told)) {
                write(response, event);
                told = event;
            } else if (step % STEPS_BETWEEN_SIGNS_OF_LIFE == 0) {
                write(response, ":\n\n");
            }
            if (view.status().isOver() || closing.await(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
            view = view(id);
        }
    }

    private ImportView view(UUID id) {
        return ImportView.from(imports.find(id).orElseThrow(() -> NotFound.of("import", id)));
    }

    private String event(ImportView view) {
        var name = switch (view.status()) {
            case COMPLETED -> "completed";
            case FAILED -> "failed";
            default -> "progress";
        };
        return "event: " + name + "\ndata: " + json.writeValueAsString(view) + "\n\n";
    }

    private static void write(HttpServletResponse response, String event) throws IOException {
        response.getOutputStream().write(event.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
