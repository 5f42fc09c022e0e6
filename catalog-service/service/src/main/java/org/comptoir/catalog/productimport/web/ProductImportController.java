package org.comptoir.catalog.productimport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.UUID;
import org.comptoir.catalog.productimport.ImportStatus;
import org.comptoir.catalog.productimport.ProductImport;
import org.comptoir.catalog.productimport.ProductImportService;
import org.comptoir.catalog.productimport.ReceiveFile;
import org.comptoir.catalog.productimport.ReceiveFile.Announcement;
import org.comptoir.catalog.productimport.UploadClosed;
import org.comptoir.catalog.productimport.WrongOffset;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/product-imports")
@PreAuthorize("hasAnyRole('merchandiser', 'operator')")
class ProductImportController {

    private static final String FORMAT = "csv|ndjson";
    private static final String OFFSET = "Upload-Offset";
    private static final String COMPLETE = "Upload-Complete";
    private static final String YES_OR_NO = "\\?[01]";
    private static final String NO_FORM = "!application/x-www-form-urlencoded";
    private static final String NO_PARTS = "!multipart/*";

    private final ProductImportService imports;
    private final ReceiveFile files;

    ProductImportController(ProductImportService imports, ReceiveFile files) {
        this.imports = imports;
        this.files = files;
    }

    @Operation(
            summary = "Import products and list prices from a file",
            description = "CSV (header line with name and sku or gtin; optional columns gtin, name_en, description, "
                    + "description_en, brand, category, image_url, group, vat_category, status, price_minor, currency, "
                    + "attribute:<code>; comma, semicolon or tab, whichever the header line uses) or NDJSON (the fields "
                    + "of PUT /products, sku and price). UTF-8. Good rows are kept, every wrong one is listed; "
                    + "repeating a file is harmless. What it becomes is told at the Location.")
    @FileBody
    @PostMapping(consumes = {NO_FORM, NO_PARTS})
    ResponseEntity<ImportView> importFile(
            @RequestParam(required = false) @Pattern(regexp = FORMAT) @Nullable String format,
            @RequestParam(required = false) @Pattern(regexp = VatCode.FORM) @Nullable String vatCategory,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        var id = UUID.randomUUID();
        imports.create(id, MediaFormat.of(format, request.getContentType()), vatCategory);
        return receive(id, 0, true, request);
    }

    @Operation(
            summary = "Import a file under an id of the caller's",
            description = "As with POST. Repeated, it answers the import as it stands; where that says RECEIVING, send "
                    + "the rest with PATCH. One that has no byte yet takes them. Upload-Complete: ?0 announces that "
                    + "more will follow.")
    @FileBody
    @PutMapping(
            path = "/{id}",
            consumes = {NO_FORM, NO_PARTS})
    ResponseEntity<ImportView> importFileAs(
            @PathVariable UUID id,
            @RequestParam(required = false) @Pattern(regexp = FORMAT) @Nullable String format,
            @RequestParam(required = false) @Pattern(regexp = VatCode.FORM) @Nullable String vatCategory,
            @RequestHeader(name = COMPLETE, defaultValue = "?1") @Pattern(regexp = YES_OR_NO) String complete,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        imports.create(id, MediaFormat.of(format, request.getContentType()), vatCategory);
        if (hasNothing(find(id))) {
            try {
                return receive(id, 0, complete.equals("?1"), request);
            } catch (WrongOffset | UploadClosed overtaken) {
                // The same request, sent twice, is received once.
            }
        }
        // The caller hears the answer only when it could send everything.
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        return answer(find(id));
    }

    @Operation(
            summary = "Send the rest of a file whose upload broke off",
            description = "Upload-Offset says where the bytes go on, and must be receivedBytes.")
    @FileBody
    @PatchMapping(
            path = "/{id}",
            consumes = {NO_FORM, NO_PARTS})
    ResponseEntity<ImportView> goOn(
            @PathVariable UUID id,
            @RequestHeader(OFFSET) @Min(0) long offset,
            @RequestHeader(name = COMPLETE, defaultValue = "?1") @Pattern(regexp = YES_OR_NO) String complete,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return receive(id, offset, complete.equals("?1"), request);
    }

    @Operation(summary = "Read how far an import is, and how many of its bytes are here")
    @GetMapping("/{id}")
    ResponseEntity<ImportView> readImport(@PathVariable UUID id) {
        var found = find(id);
        return ResponseEntity.ok()
                .header(OFFSET, Long.toString(found.receivedBytes()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ImportView.from(found));
    }

    @Operation(summary = "List imports, the newest first")
    @GetMapping
    Page<ImportView> listImports(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        var found = imports.newest(after, limit + 1);
        var next = found.size() > limit ? found.get(limit - 1).id().toString() : null;
        return new Page<>(found.stream().limit(limit).map(ImportView::from).toList(), next);
    }

    private ResponseEntity<ImportView> receive(UUID id, long offset, boolean last, HttpServletRequest request)
            throws IOException {
        var announced = new Announcement(offset, request.getContentLengthLong(), last);
        return answer(files.receive(id, announced, request.getInputStream()));
    }

    /** Also when it was made before: its bytes may have been refused because too many files were being received. */
    private static boolean hasNothing(ProductImport found) {
        return found.status() == ImportStatus.RECEIVING && found.receivedBytes() == 0;
    }

    private ProductImport find(UUID id) {
        return imports.find(id).orElseThrow(() -> NotFound.of("import", id));
    }

    private static ResponseEntity<ImportView> answer(ProductImport found) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/product-imports/" + found.id()))
                .header(OFFSET, Long.toString(found.receivedBytes()))
                .body(ImportView.from(found));
    }
}
