package org.comptoir.inventory.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes a chunk: copied into a table of its own, then into ledger and balances with a few statements. */
@Repository
class LoadStage {
    private static final String STAGE = """
            CREATE TEMP TABLE stock_stage (
                line bigint, location_id text COLLATE "C", sku text COLLATE "C", type text, units integer,
                source_id text COLLATE "C", cause text, moved_at timestamptz
            ) ON COMMIT DROP
            """;
    /** A temporary table has no statistics; whatever the planner guesses of it, it must not read all balances for one chunk. */
    private static final String BY_KEY = "SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off";

    /** Whatever follows in the transaction, such as the names of shortages, joins tables that have statistics. */
    private static final String FREELY = "SET LOCAL enable_hashjoin TO DEFAULT; SET LOCAL enable_mergejoin TO DEFAULT";

    /** One row for each level that changed, with what its movements added. Balances are locked in the order of their key. */
    private static final String ADD = """
            WITH fresh AS (
                INSERT INTO stock_movement (location_id, sku, type, quantity, source_id, cause, actor, moved_at)
                SELECT location_id, sku, type, units, source_id, cause, ?, coalesce(moved_at, now())
                FROM stock_stage ORDER BY location_id, sku, line
                ON CONFLICT (source_id) DO NOTHING
                RETURNING location_id, sku, quantity, source_id
            ), moved AS (
                SELECT sku, location_id, sum(quantity)::integer AS units, count(*) AS movements, max(source_id) AS source
                FROM fresh GROUP BY sku, location_id
            ), kept AS (
                INSERT INTO stock_level AS s (sku, location_id, on_hand, reserved, version)
                SELECT sku, location_id, units, 0, 1 FROM moved ORDER BY sku, location_id
                ON CONFLICT (sku, location_id) DO UPDATE
                SET on_hand = s.on_hand + excluded.on_hand, version = s.version + 1
                RETURNING s.location_id, s.sku, s.on_hand, s.reserved, s.version
            )
            SELECT k.location_id, k.sku, k.on_hand, k.reserved, k.version, m.units, m.movements, m.source
            FROM kept k JOIN moved m ON m.location_id = k.location_id AND m.sku = k.sku
            ORDER BY k.location_id, k.sku
            """;
    /** Movements whose source is known with another content. */
    private static final String OTHERWISE_KNOWN = """
            SELECT i.line FROM stock_stage i JOIN stock_movement m ON m.source_id = i.source_id
            WHERE (m.location_id, m.sku, m.type, m.quantity) IS DISTINCT FROM (i.location_id, i.sku, i.type, i.units)
            """;
    /** Rows of a snapshot whose shelf an earlier chunk of it has changed; one that it only confirmed left no trace. */
    private static final String TAKE_OUT_REPEATED = """
            DELETE FROM stock_stage i USING stock_movement m WHERE m.source_id = i.source_id RETURNING i.line
            """;

    private static final String OPEN = """
            INSERT INTO stock_level (sku, location_id, on_hand, reserved, version)
            SELECT sku, location_id, 0, 0, 0 FROM stock_stage ORDER BY sku, location_id ON CONFLICT DO NOTHING
            """;
    private static final String LOCK = """
            SELECT count(*) FROM (
                SELECT 1 FROM stock_stage i JOIN stock_level s ON s.sku = i.sku AND s.location_id = i.location_id
                ORDER BY s.sku, s.location_id FOR UPDATE OF s
            ) AS locked
            """;
    /** What the books say already is no movement: a nightly snapshot writes what changed, not every shelf. */
    private static final String COUNT = """
            WITH counted AS (
                INSERT INTO stock_movement (location_id, sku, type, quantity, source_id, cause, actor, moved_at)
                SELECT i.location_id, i.sku, i.type, i.units - s.on_hand, i.source_id, i.cause, ?, now()
                FROM stock_stage i JOIN stock_level s ON s.sku = i.sku AND s.location_id = i.location_id
                WHERE i.units <> s.on_hand OR s.version = 0
                ORDER BY i.location_id, i.sku
                RETURNING location_id, sku, quantity, source_id
            )
            UPDATE stock_level s SET on_hand = s.on_hand + c.quantity, version = s.version + 1
            FROM counted c WHERE s.sku = c.sku AND s.location_id = c.location_id
            RETURNING s.location_id, s.sku, s.on_hand, s.reserved, s.version,
                      c.quantity AS units, 1 AS movements, c.source_id AS source
            """;

    private final JdbcTemplate jdbc;

    LoadStage(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A level that changed.
     *
     * @param units what was added to it
     * @param movements how many rows of the ledger that was
     * @param source the last of them
     */
    record Loaded(Shelf shelf, int onHand, int reserved, long version, int units, int movements, String source) {
        boolean isOrWasShort() {
            return reserved > Math.max(0, onHand) || reserved > Math.max(0, onHand - units);
        }
    }

    void copy(List<LoadRow> rows) {
        jdbc.execute(STAGE);
        jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, rows));
    }

    /**
     * Opens the shelves of the stage where they are missing, and locks them all: first new ones, then known ones, each in the order of
     * their key, as whoever records a fact does, so that nobody waits in a circle.
     */
    void lock() {
        byKey(() -> {
            jdbc.update(OPEN);
            return Objects.requireNonNull(jdbc.queryForObject(LOCK, Long.class));
        });
    }

    /** Adds movements whose source is new. */
    List<Loaded> add(String actor) {
        return jdbc.query(ADD, (row, number) -> loaded(row), actor);
    }

    /** Lines of the stage whose movement is known, but tells something else. */
    List<Long> otherwiseKnown() {
        return byKey(() -> jdbc.query(OTHERWISE_KNOWN, (row, number) -> row.getLong("line")));
    }

    /** Takes rows out of the stage whose shelf was counted by an earlier chunk. */
    List<Long> takeOutRepeated() {
        return byKey(() -> jdbc.query(TAKE_OUT_REPEATED, (row, number) -> row.getLong("line")));
    }

    /** Brings locked balances to what was counted. */
    List<Loaded> count(String actor) {
        return byKey(() -> jdbc.query(COUNT, (row, number) -> loaded(row), actor));
    }

    private <T> T byKey(Supplier<T> work) {
        jdbc.execute(BY_KEY);
        T answer = work.get();
        jdbc.execute(FREELY);
        return answer;
    }

    private static Loaded loaded(ResultSet row) throws SQLException {
        return new Loaded(
                new Shelf(new LocationId(row.getString("location_id")), new Sku(row.getString("sku"))),
                row.getInt("on_hand"),
                row.getInt("reserved"),
                row.getLong("version"),
                row.getInt("units"),
                row.getInt("movements"),
                row.getString("source"));
    }

    private static Long copy(Connection connection, List<LoadRow> rows) throws SQLException {
        StringBuilder text = new StringBuilder(rows.size() * 120);
        for (LoadRow row : rows) {
            text.append(row.line()).append('\t').append(row.location()).append('\t');
            text.append(escaped(row.sku()))
                    .append('\t')
                    .append(row.type().name())
                    .append('\t');
            text.append(row.units()).append('\t').append(escaped(row.source())).append('\t');
            text.append(escaped(row.cause())).append('\t');
            text.append(row.movedAt() == null ? "\\N" : row.movedAt()).append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY stock_stage FROM STDIN", new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** No text here holds a control character; only the escape itself has to be escaped. */
    private static String escaped(@Nullable String text) {
        return text == null ? "\\N" : text.replace("\\", "\\\\");
    }
}
