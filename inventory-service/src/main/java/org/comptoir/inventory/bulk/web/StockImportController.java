package org.comptoir.inventory.bulk.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.web.Page;
import org.comptoir.inventory.bulk.ImportKind;
import org.comptoir.inventory.bulk.ImportService;
import org.comptoir.inventory.bulk.LoadStock;
import org.comptoir.inventory.bulk.StockImport;
import org.comptoir.inventory.csv.CsvTable;
import org.comptoir.inventory.csv.ImportReport;
import org.comptoir.inventory.csv.RowSource;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/stock-imports")
@PreAuthorize("hasRole('operator')")
class StockImportController {
    private static final String KIND = "opening|snapshot|movements";
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final int ERRORS_SHOWN = 100;
    private static final int ERRORS_AT_A_TIME = 5_000;

    private final LoadStock loads;
    private final ImportService imports;
    private final JsonMapper json;

    StockImportController(LoadStock loads, ImportService imports, JsonMapper json) {
        this.loads = loads;
        this.imports = imports;
        this.json = json;
    }

    /** Opens the books from a table {@code location_id,sku,on_hand}; a row counts once, however often it is sent. */
    @PostMapping(consumes = CSV)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    ImportReport openBooks(InputStream body, Caller caller) {
        StockImport done =
                loads.load(UuidV7.next(), ImportKind.OPENING, table(body, CSV, ImportKind.OPENING), caller.actor());
        return new ImportReport(
                done.rows(),
                done.accepted(),
                done.changed(),
                done.rejected(),
                imports.errors(done.id(), 0, ImportReport.TOLD).stream()
                        .map(row -> new ImportReport.RefusedRow(row.line(), row.column(), row.reason()))
                        .toList(),
                List.of());
    }

    /**
     * Loads a table under an id of the caller's: opening ({@code location_id,sku,on_hand}: what was there before), snapshot (the same: what
     * is there now) or movements ({@code location_id,sku,type,quantity,source_id}, and cause, moved_at). As NDJSON the columns are fields in
     * camel case. Good rows count, every bad one is listed. Sent again, nothing counts twice; another table under the same id is refused.
     * A snapshot names each shelf once: a second row of a shelf is refused when the first changed it or is one of the 20,000 rows loaded
     * together with it; where the first, further up, only confirmed what the books said, the second counts.
     */
    @TableBody
    @PutMapping(
            path = "/{id}",
            consumes = {CSV, NDJSON})
    StockImportView loadStock(
            @PathVariable UUID id,
            @RequestParam @Pattern(regexp = KIND) String kind,
            @RequestHeader("Content-Type") MediaType type,
            InputStream body,
            Caller caller) {
        ImportKind wanted = ImportKind.valueOf(kind.toUpperCase(Locale.ROOT));
        String format = type.isCompatibleWith(MediaType.parseMediaType(NDJSON)) ? NDJSON : CSV;
        return view(loads.load(id, wanted, table(body, format, wanted), caller.actor()));
    }

    @GetMapping("/{id}")
    StockImportView readImport(@PathVariable UUID id) {
        return view(imports.find(id));
    }

    /** The rows that were refused, in the order of the table. */
    @GetMapping("/{id}/errors")
    Page<StockImport.BadRow> listErrors(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1_000) int limit) {
        return Page.of(imports.errors(id, after, limit + 1), limit, row -> Long.toString(row.line()));
    }

    /** All rows that were refused, as a table {@code line,column,reason}. */
    @GetMapping("/{id}/errors.csv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    void exportErrors(@PathVariable UUID id, HttpServletResponse response) {
        imports.find(id);
        Streamed.to(response, CSV, out -> writeErrors(id, out));
    }

    private void writeErrors(UUID id, OutputStream out) throws IOException {
        out.write("line,column,reason\n".getBytes(StandardCharsets.UTF_8));
        List<StockImport.BadRow> page = imports.errors(id, 0, ERRORS_AT_A_TIME);
        while (!page.isEmpty()) {
            for (StockImport.BadRow row : page) {
                // Both texts are this service's own: no cell of the sender's stands in them.
                String line =
                        row.line() + "," + row.column() + ",\"" + row.reason().replace("\"", "\"\"") + "\"\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
            page = imports.errors(id, page.getLast().line(), ERRORS_AT_A_TIME);
        }
    }

    private StockImportView view(StockImport load) {
        return StockImportView.from(load, imports.errors(load.id(), 0, ERRORS_SHOWN));
    }

    private RowSource table(InputStream body, String format, ImportKind kind) {
        if (format.equals(NDJSON)) {
            return new NdjsonTable(body, kind, json);
        }
        CsvTable table = new CsvTable(kind.columns().toArray(String[]::new))
                .optional(kind.optionalColumns().toArray(String[]::new));
        return sink -> table.each(body, sink);
    }
}
