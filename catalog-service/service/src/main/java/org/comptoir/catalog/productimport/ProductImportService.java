package org.comptoir.catalog.productimport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.catalog.edit.UnknownReference;
import org.comptoir.catalog.productfile.FileFormat;
import org.comptoir.catalog.vat.VatCategoryService;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes imports, takes in their bytes, and tells how far they are. */
@Service
public class ProductImportService {

    private final ProductImports imports;
    private final ImportErrors errors;
    private final VatCategoryService vatCategories;
    private final ImportSettings settings;

    ProductImportService(
            ProductImports imports, ImportErrors errors, VatCategoryService vatCategories, ImportSettings settings) {
        this.imports = imports;
        this.errors = errors;
        this.vatCategories = vatCategories;
        this.settings = settings;
    }

    /**
     * Makes an import that waits for its bytes; nothing happens when the same one is there.
     *
     * @return whether it was made now
     * @throws UnknownReference when there is none of this code
     * @throws AlreadyDifferent when there is another one with this id
     */
    @Transactional
    public boolean create(UUID id, FileFormat format, @Nullable String vatCategory) {
        if (vatCategory != null && vatCategories.find(new VatCode(vatCategory)).isEmpty()) {
            throw new UnknownReference("vatCategory", vatCategory);
        }
        if (imports.create(id, format, vatCategory)) {
            return true;
        }
        if (!imports.find(id).orElseThrow().isFor(format, vatCategory)) {
            throw new AlreadyDifferent();
        }
        return false;
    }

    @Transactional(readOnly = true)
    public Optional<ProductImport> find(UUID id) {
        return imports.find(id);
    }

    /** The newest first, from behind the one named. */
    @Transactional(readOnly = true)
    public List<ProductImport> newest(@Nullable UUID after, int limit) {
        return imports.newest(after, limit);
    }

    /** What is wrong with its rows, in the order of the file, from behind the number named. */
    @Transactional(readOnly = true)
    public List<NumberedError> errors(UUID id, long after, int limit) {
        return errors.page(id, after, limit);
    }

    /** Keeps the next piece of a file; it must go on where those before it end. */
    @Transactional
    void append(UUID id, long firstByte, byte[] bytes) {
        if (!imports.append(id, firstByte, bytes)) {
            throw refusal(id);
        }
    }

    /** The file has arrived as a whole. */
    @Transactional
    void complete(UUID id, long receivedBytes) {
        if (!imports.complete(id, receivedBytes)) {
            throw refusal(id);
        }
    }

    /** The file is larger than any may be: it is given up. */
    @Transactional
    void refuseAsTooLarge(UUID id) {
        imports.refuse(id, new ImportFailure("too-large", String.valueOf(new FileTooLarge(limit()).getMessage())));
        imports.forgetBytes(id);
    }

    /** Deletes what is old, and answers how many imports that were. */
    @Transactional
    int deleteOld() {
        return imports.deleteOld(settings.keptFor(), settings.abandonedAfter());
    }

    long limit() {
        return settings.largest().toBytes();
    }

    private RuntimeException refusal(UUID id) {
        var known = imports.find(id).orElseThrow();
        return known.status() == ImportStatus.RECEIVING
                ? new WrongOffset(id, known.receivedBytes())
                : new UploadClosed(id, known.status());
    }
}
