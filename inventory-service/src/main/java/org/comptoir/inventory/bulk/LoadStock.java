package org.comptoir.inventory.bulk;

import java.util.UUID;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.inventory.csv.CsvRow;
import org.comptoir.inventory.csv.RowRefused;
import org.comptoir.inventory.csv.RowSink;
import org.comptoir.inventory.csv.RowSource;
import org.comptoir.inventory.location.LocationDirectory;
import org.springframework.stereotype.Component;

/** Reads a whole table. Chunks stand as they are read, so a broken upload is simply sent again. */
@Component
public class LoadStock {
    private final StockImports imports;
    private final LoadChunk chunks;
    private final LocationDirectory locations;

    LoadStock(StockImports imports, LoadChunk chunks, LocationDirectory locations) {
        this.imports = imports;
        this.chunks = chunks;
        this.locations = locations;
    }

    /**
     * Loads a table under its id; another table under the same id is refused before anything of it counts.
     *
     * @throws AlreadyDifferent when the id was used for another table
     */
    public StockImport load(UUID id, ImportKind kind, RowSource table, String actor) {
        if (imports.begin(id, kind, actor) != kind) {
            throw new AlreadyDifferent("A table of another kind was sent under this id");
        }
        Reading reading = new Reading(id, kind, actor);
        table.each(reading);
        int read = reading.end();
        imports.chunks(id).ifPresent(known -> {
            if (known != read) {
                throw new AlreadyDifferent("A longer table was sent under this id");
            }
        });
        imports.finish(id, read);
        return imports.find(id).orElseThrow();
    }

    /** One pass over the table. */
    private final class Reading implements RowSink {
        private final UUID id;
        private final ImportKind kind;
        private final String actor;
        private final RowReader reader;
        private Chunk chunk = new Chunk(0);

        Reading(UUID id, ImportKind kind, String actor) {
            this.id = id;
            this.kind = kind;
            this.actor = actor;
            reader = new RowReader(kind, id, locations);
        }

        @Override
        public void row(CsvRow row) {
            chunk.note(row);
            try {
                chunk.add(reader.read(row));
            } catch (RowRefused refusal) {
                chunk.refuse(row.line(), refusal);
            }
            loadWhenFull();
        }

        @Override
        public void refused(long line, RowRefused refusal) {
            chunk.noteUnreadable(line, refusal);
            loadWhenFull();
        }

        private void loadWhenFull() {
            if (chunk.isFull()) {
                load();
            }
        }

        private void load() {
            chunks.load(id, kind, chunk, actor);
            chunk = new Chunk(chunk.number() + 1);
        }

        int end() {
            if (!chunk.isEmpty()) {
                load();
            }
            return chunk.number();
        }
    }
}
