package org.comptoir.catalog.productimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.catalog.productfile.FileFormat;
import org.comptoir.test.ComptoirTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class DeadWorkerIT {

    private static final int ROWS = 6000;

    @Autowired
    ProductImportService service;

    @Autowired
    RunImports runs;

    @Autowired
    JdbcClient sql;

    /** As kill -9 leaves it: rows stored, lease held, nobody there. */
    private static final class Killed extends RuntimeException {}

    @Test
    void anotherInstanceGoesOnWhereADeadOneStopped() {
        var id = received("DEAD");
        var lease = claim(id, 3);
        var rowsBefore = new AtomicInteger();

        assertThatExceptionOfType(Killed.class)
                .isThrownBy(() -> runs.run(service.find(id).orElseThrow(), lease, () -> {
                    if (rowsBefore.incrementAndGet() > ROWS / 2) {
                        throw new Killed();
                    }
                    return true;
                }));
        var dead = service.find(id).orElseThrow();
        assertThat(dead.status()).isEqualTo(ImportStatus.RUNNING);
        assertThat(dead.counts().rows()).isBetween(1L, ROWS / 2L);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.find(id).orElseThrow().status().isOver());
        var done = service.find(id).orElseThrow();
        assertThat(done.status()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(done.counts()).isEqualTo(new RowCounts(ROWS - ROWS / 10, 0, 0, ROWS / 10));
        assertThat(service.errors(id, 0, ROWS)).hasSize(ROWS / 10);
        assertThat(count("SELECT count(*) FROM product WHERE sku LIKE 'DEAD-%' AND version = 1"))
                .isEqualTo(ROWS - ROWS / 10);
    }

    @Test
    void anInstanceThatHasLostItsImportStoresNothingMore() {
        var id = received("LOST");
        var lease = claim(id, 60);
        var rowsBefore = new AtomicInteger();

        assertThatExceptionOfType(LeaseLost.class)
                .isThrownBy(() -> runs.run(service.find(id).orElseThrow(), lease, () -> {
                    if (rowsBefore.incrementAndGet() == ROWS / 2) {
                        claim(id, 60);
                    }
                    return true;
                }));

        var lost = service.find(id).orElseThrow();
        assertThat(lost.status()).isEqualTo(ImportStatus.RUNNING);
        assertThat(lost.counts().rows()).isLessThanOrEqualTo(ROWS / 2);
        assertThat(count("SELECT count(*) FROM product WHERE sku LIKE 'LOST-%'"))
                .isEqualTo(lost.counts().created());
        runs.putBack(
                id,
                sql.sql("SELECT lease FROM product_import WHERE id = :id")
                        .param("id", id)
                        .query(UUID.class)
                        .single(),
                0);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.find(id).orElseThrow().status().isOver());
        assertThat(service.find(id).orElseThrow().counts().rows()).isEqualTo(ROWS);
    }

    @Test
    void aFileThatBreaksItsReaderEndsOnlyItsOwnImport() {
        var id = received("BROKEN");
        var lease = claim(id, 60);

        runs.run(service.find(id).orElseThrow(), lease, () -> {
            throw new StackOverflowError("as a pattern may");
        });

        var failed = service.find(id).orElseThrow();
        assertThat(failed.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(Objects.requireNonNull(failed.failure()).reason()).isEqualTo("internal-error");
    }

    @Test
    void waitingForOthersIsNoTry() {
        var id = received("LOCKED");
        var lease = claim(id, 60);
        var attempts = "SELECT attempts FROM product_import WHERE id = '" + id + "'";
        sql.sql("UPDATE product_import SET attempts = 3 WHERE id = :id")
                .param("id", id)
                .update();

        runs.putBack(id, lease, 60);
        assertThat(count(attempts)).isEqualTo(2);
        lease = claim(id, 60);
        runs.putBackAsTried(id, lease, 0);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.find(id).orElseThrow().status().isOver());
        assertThat(service.find(id).orElseThrow().status()).isEqualTo(ImportStatus.COMPLETED);
    }

    /** Every tenth row has no name. */
    private UUID received(String prefix) {
        var id = UUID.randomUUID();
        var file = "sku,name,vat_category\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(row -> prefix + "-" + row + "," + (row % 10 == 9 ? "" : "Nom") + ",REDUCED\n")
                        .collect(Collectors.joining());
        service.create(id, FileFormat.CSV, null);
        service.append(id, 0, file.getBytes(StandardCharsets.US_ASCII));
        return id;
    }

    /** Takes the import as an instance would, past the worker of this one. */
    private UUID claim(UUID id, int seconds) {
        var lease = UUID.randomUUID();
        sql.sql("""
                UPDATE product_import SET status = 'RUNNING', lease = :lease, started_at = now(),
                       leased_until = clock_timestamp() + make_interval(secs => :seconds)
                WHERE id = :id
                """)
                .param("lease", lease)
                .param("seconds", (double) seconds)
                .param("id", id)
                .update();
        return lease;
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
