package org.comptoir.inventory.stock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.inventory.csv.CsvRow;
import org.comptoir.inventory.csv.CsvTable;
import org.comptoir.inventory.csv.ImportReport;
import org.comptoir.inventory.csv.RowRefused;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the books: what was on the shelves before the platform watched them. A million rows at once; sending them again changes
 * nothing. New shelves are told together, not one by one (docs/decisions/0004).
 */
@Component
public class ImportOpeningStock {
    /** Small enough that no shelf stays locked for a second. */
    private static final int CHUNK = 20_000;

    private static final int MOST = 1_000_000_000;
    private static final CsvTable TABLE = new CsvTable("location_id", "sku", "on_hand");
    private static final String STAGE = """
            CREATE TEMP TABLE opening_stock (location_id text COLLATE "C", sku text COLLATE "C", on_hand integer)
            ON COMMIT DROP
            """;
    /** One row for each movement that was new, with the level after it. */
    private static final String KEEP = """
            WITH fresh AS (
                INSERT INTO stock_movement (location_id, sku, type, quantity, source_id, actor, moved_at)
                SELECT location_id, sku, 'RECEIPT', on_hand, 'opening:' || location_id || ':' || sku, ?, now()
                FROM opening_stock ORDER BY location_id, sku
                ON CONFLICT (source_id) DO NOTHING
                RETURNING location_id, sku, quantity
            ), kept AS (
                INSERT INTO stock_level AS s (sku, location_id, on_hand, reserved, version)
                SELECT sku, location_id, quantity, 0, 1 FROM fresh ORDER BY sku, location_id
                ON CONFLICT (sku, location_id) DO UPDATE
                SET on_hand = s.on_hand + excluded.on_hand, version = s.version + 1
                RETURNING s.location_id, s.sku, s.on_hand, s.reserved, s.version
            )
            SELECT * FROM kept ORDER BY location_id, sku
            """;

    private final LocationDirectory locations;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ImportOpeningStock(
            LocationDirectory locations,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.locations = locations;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    private record Row(String location, String sku, int onHand) {}

    /** Reads the whole table; chunks stand as they are read, so a broken upload is simply sent again. */
    public ImportReport read(InputStream csv, String actor) {
        Known known = new Known(locations);
        OpeningNews news = new OpeningNews(events);
        return TABLE.read(
                csv, CHUNK, row -> read(row, known), chunk -> transaction.execute(status -> keep(chunk, actor, news)));
    }

    private static Row read(CsvRow row, Known known) {
        String location = row.text(0);
        known.expect(location);
        String sku = row.text(1);
        if (!Sku.fits(sku)) {
            throw new RowRefused("sku", "is not a SKU");
        }
        return new Row(location, sku, row.number(2, "on_hand", 0, MOST));
    }

    private int keep(List<Row> chunk, String actor, OpeningNews news) {
        jdbc.execute(STAGE);
        jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, chunk));
        List<StockChanged.Level> opened = jdbc.query(KEEP, (row, number) -> level(row), actor);
        news.tell(opened);
        return opened.size();
    }

    private static Long copy(Connection connection, List<Row> chunk) throws SQLException {
        StringBuilder text = new StringBuilder(chunk.size() * 40);
        for (Row row : chunk) {
            text.append(row.location()).append('\t');
            text.append(row.sku().replace("\\", "\\\\")).append('\t');
            text.append(row.onHand()).append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY opening_stock FROM STDIN", new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static StockChanged.Level level(ResultSet row) throws SQLException {
        int onHand = row.getInt("on_hand");
        int reserved = row.getInt("reserved");
        Shelf shelf = new Shelf(new LocationId(row.getString("location_id")), new Sku(row.getString("sku")));
        return new StockChanged.Level(shelf, onHand, reserved, onHand - reserved, row.getLong("version"));
    }

    /** Asks once per location, not once per row. */
    private static final class Known {
        private final LocationDirectory locations;
        private final Set<String> known = new HashSet<>();
        private final Set<String> unknown = new HashSet<>();

        Known(LocationDirectory locations) {
            this.locations = locations;
        }

        void expect(String location) {
            if (!known.contains(location) && (unknown.contains(location) || isUnknown(location))) {
                throw new RowRefused("location_id", "is not known");
            }
        }

        private boolean isUnknown(String location) {
            boolean stands = location.matches(LocationId.PATTERN)
                    && locations.unknown(Set.of(new LocationId(location))).isEmpty();
            (stands ? known : unknown).add(location);
            return !stands;
        }
    }
}
