package org.comptoir.inventory.bulk;

import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.problem.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what became of tables that were sent. */
@Service
public class ImportService {
    private final StockImports imports;

    ImportService(StockImports imports) {
        this.imports = imports;
    }

    @Transactional(readOnly = true)
    public StockImport find(UUID id) {
        return imports.find(id).orElseThrow(() -> NotFound.of("stock import", id));
    }

    /** The bad rows behind that line, in the order of the table. */
    @Transactional(readOnly = true)
    public List<StockImport.BadRow> errors(UUID id, long after, int limit) {
        find(id);
        return imports.errors(id, after, limit);
    }
}
