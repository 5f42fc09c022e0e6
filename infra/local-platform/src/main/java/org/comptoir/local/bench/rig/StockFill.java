package org.comptoir.local.bench.rig;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/** Fills a database with balances, once; the indexes are made afterwards, which is several times as fast. */
final class StockFill {
    /** Another number when the contents change: a database filled by an older release is filled anew. */
    private static final String EDITION = "1";

    private static final int STEPS = 10;

    private final RigDatabase database;
    private final Assortment assortment;
    private final Consumer<String> out;

    StockFill(RigDatabase database, Assortment assortment, Consumer<String> out) {
        this.database = database;
        this.assortment = assortment;
        this.out = out;
    }

    boolean isDone() {
        return database.single("SELECT to_regclass('bench_fill') IS NOT NULL").equals("t")
                && database.single("SELECT edition FROM bench_fill").equals(edition());
    }

    /** Needs the tables, and that nobody works with them meanwhile. */
    void run() {
        Instant begin = Instant.now();
        out.accept("Filling %s with %,d balances, once; they are kept for later runs."
                .formatted(database.name(), assortment.rows()));
        database.run(
                "DROP TABLE IF EXISTS bench_fill",
                "ALTER TABLE stock_level DROP CONSTRAINT IF EXISTS stock_level_pkey",
                "DROP INDEX IF EXISTS stock_level_shelf",
                "TRUNCATE stock_level");
        copy();
        out.accept("  making indexes");
        database.run(
                "SET maintenance_work_mem = '1GB'",
                "ALTER TABLE stock_level ADD CONSTRAINT stock_level_pkey PRIMARY KEY (sku, location_id)",
                "CREATE INDEX stock_level_shelf ON stock_level (location_id, sku)",
                "VACUUM (FREEZE, ANALYZE) stock_level",
                "CHECKPOINT",
                "CREATE TABLE bench_fill AS SELECT '" + edition() + "'::text AS edition");
        out.accept("  filled in %d s"
                .formatted(Duration.between(begin, Instant.now()).toSeconds()));
    }

    private String edition() {
        return EDITION + ":" + assortment.rows();
    }

    private void copy() {
        try (Connection connection = database.connect();
                InputStream rows = new Rows(assortment, out)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY stock_level (sku, location_id, on_hand, reserved, version) FROM STDIN",
                            rows,
                            1 << 18);
        } catch (SQLException e) {
            throw database.failed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows as PostgreSQL's text format, article by article. */
    private static final class Rows extends InputStream {
        private final Assortment assortment;
        private final Consumer<String> out;
        private byte[] article = {};
        private int next;
        private int sku;

        Rows(Assortment assortment, Consumer<String> out) {
            this.assortment = assortment;
            this.out = out;
        }

        @Override
        public int read() {
            return isOver() ? -1 : article[next++] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int most) {
            if (isOver()) {
                return -1;
            }
            int count = Math.min(most, article.length - next);
            System.arraycopy(article, next, target, offset, count);
            next += count;
            return count;
        }

        private boolean isOver() {
            if (next == article.length && sku < assortment.skus()) {
                article = rows(sku);
                next = 0;
                sku++;
                if (sku % Math.max(1, assortment.skus() / STEPS) == 0) {
                    out.accept("  %,d of %,d".formatted(sku * (long) Assortment.STORES_OF_A_SKU, assortment.rows()));
                }
            }
            return next == article.length;
        }

        private byte[] rows(int number) {
            StringBuilder text = new StringBuilder(Assortment.STORES_OF_A_SKU * 24);
            for (int which = 0; which < Assortment.STORES_OF_A_SKU; which++) {
                text.append(Assortment.sku(number))
                        .append('\t')
                        .append(Assortment.store(number, which))
                        .append('\t')
                        .append(assortment.onHand(number, which))
                        .append("\t0\t1\n");
            }
            return text.toString().getBytes(StandardCharsets.US_ASCII);
        }
    }
}
