package org.comptoir.catalog.productimport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.comptoir.catalog.productimport.NumberedError;
import org.comptoir.catalog.productimport.ProductImportService;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.web.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/product-imports/{id}/errors")
@PreAuthorize("hasAnyRole('merchandiser', 'operator')")
class ImportErrorController {

    private static final int PAGE = 1000;

    private final ProductImportService imports;

    ImportErrorController(ProductImportService imports) {
        this.imports = imports;
    }

    @Operation(summary = "Read what is wrong with the rows of a file, all of it, in the order of the file")
    @GetMapping
    Page<RowErrorView> readErrors(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        requireImport(id);
        var found = imports.errors(id, after, limit + 1);
        var next = found.size() > limit ? Long.toString(found.get(limit - 1).number()) : null;
        return new Page<>(found.stream().limit(limit).map(RowErrorView::from).toList(), next);
    }

    @Operation(summary = "Download what is wrong with the rows of a file as a table")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping(produces = "text/csv")
    void downloadErrors(@PathVariable UUID id, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        requireImport(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"errors-" + id + ".csv\"");
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write("line,column,reason\r\n");
            var after = 0L;
            List<NumberedError> found;
            do {
                found = imports.errors(id, after, PAGE);
                for (var error : found) {
                    out.write(RowErrorView.from(error).csv());
                    after = error.number();
                }
            } while (found.size() == PAGE);
        }
    }

    private void requireImport(UUID id) {
        if (imports.find(id).isEmpty()) {
            throw NotFound.of("import", id);
        }
    }
}
