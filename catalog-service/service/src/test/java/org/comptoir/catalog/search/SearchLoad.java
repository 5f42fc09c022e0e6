package org.comptoir.catalog.search;

import de.siegmar.fastcsv.reader.CsvReader;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.product.Patch;
import org.comptoir.catalog.product.ProductPatch;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Measures search over 100,000 products and what its documents cost an import, on a database that syncs to disk. Not
 * part of the build, asserts nothing: {@code ./mvnw -pl catalog-service/service verify -Dtest=None
 * -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=SearchLoad}. Client, service, broker and database share one machine.
 * The products are {@code shared/data/products-fr-100k.csv.gz} in a folder above the repository.
 */
@ComptoirTest
class SearchLoad {

    private static final Logger LOG = LoggerFactory.getLogger(SearchLoad.class);
    private static final String DATA = "shared/data/products-fr-100k.csv.gz";
    private static final int BATCH = 1_000;
    private static final int PER_SECOND = 50;
    private static final int SECONDS = 8;

    private static final List<String> GTINS = new ArrayList<>();
    private static final EmbeddedPostgres DATABASE = start();

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private ProductService products;

    @Autowired
    private DocumentService documents;

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @DynamicPropertySource
    static void syncingDatabase(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> DATABASE.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        DATABASE.close();
    }

    @Test
    void searchesAHundredThousandProducts() throws IOException {
        var names = load();
        rewriteDocuments();
        documents.tidyStock();
        documents.countWords();
        sql.sql("ANALYZE").update();
        for (var words : List.of("cafe moulu", "café moulu", "caffe moulu", "moulu café")) {
            var found = http.get("/api/v1/products?q={words}&limit=100&facets=availability", words)
                    .expect(200);
            LOG.info(
                    "LOAD '{}' total={} first={}",
                    words,
                    found.number("$.facets.total"),
                    found.list("$.items[*].sku").hashCode());
        }
        for (var round = 0; round < 2; round++) {
            kinds(names).forEach(this::rush);
        }
    }

    private Map<String, IntFunction<String>> kinds(List<String> names) {
        var kinds = new LinkedHashMap<String, IntFunction<String>>();
        kinds.put(
                "common word",
                at -> q(List.of("chocolat", "lait", "bio", "pommes", "sauce").get(at % 5)));
        kinds.put(
                "two common words",
                at -> q(List.of("chocolat lait", "sauce tomate", "pomme bio").get(at % 3)));
        kinds.put("whole name", at -> q(names.get(at * 7919 % names.size())));
        kinds.put(
                "beginning", at -> q(List.of("choco", "ca", "fro", "bis", "con").get(at % 5)));
        kinds.put(
                "misspelt",
                at -> q(List.of("chocolta", "nutelo", "confitrue", "biscits", "fromgae")
                        .get(at % 5)));
        kinds.put(
                "facets",
                at -> q(List.of("chocolat", "lait", "ca").get(at % 3)) + "&facets=brand,category,price,availability");
        kinds.put("all facets, no word", at -> "limit=20&facets=brand,category,price,availability");
        kinds.put("cheapest of a word", at -> q("chocolat") + "&sort=price");
        kinds.put("list", at -> "limit=20");
        kinds.put("gtin", at -> "gtin=" + GTINS.get(at * 7919 % GTINS.size()));
        return kinds;
    }

    private static String q(String words) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private List<String> load() throws IOException {
        var names = new ArrayList<String>();
        var batch = new LinkedHashMap<String, ProductPatch>();
        var seconds = 0.0;
        try (var file = new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(data())), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : rows) {
                var gtin = row.getField("gtin");
                var name =
                        row.getField("name").replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
                if (Gtin.isGtin(gtin) && !name.isBlank()) {
                    names.add(name);
                    GTINS.add(gtin);
                    batch.put(gtin, patch(gtin, name));
                }
                if (batch.size() == BATCH) {
                    seconds += put(batch);
                }
            }
        }
        seconds += put(batch);
        LOG.info(
                "LOAD import products={} seconds={} per_s={}",
                names.size(),
                seconds,
                Math.round(names.size() / seconds));
        return names;
    }

    private static ProductPatch patch(String gtin, String name) {
        return ProductPatch.of(new Sku(gtin))
                .gtin(Patch.put(new Gtin(gtin)))
                .name(Patch.put(new Label(name)))
                .vatCategory(Patch.put(new VatCode("REDUCED")))
                .build();
    }

    private double put(Map<String, ProductPatch> batch) {
        var begin = System.nanoTime();
        products.importAll(List.copyOf(batch.values()));
        batch.clear();
        return (System.nanoTime() - begin) / 1e9;
    }

    private void rewriteDocuments() {
        sql.sql("TRUNCATE search_document, search_word").update();
        var begin = System.nanoTime();
        for (var last = documents.renew("", BATCH); last != null; ) {
            last = documents.renew(last, BATCH);
        }
        LOG.info("LOAD documents written anew, products read included: seconds={}", (System.nanoTime() - begin) / 1e9);
    }

    private void rush(String name, IntFunction<String> query) {
        var count = PER_SECOND * SECONDS;
        var micros = new long[count];
        var errors = new AtomicInteger();
        var begin = System.nanoTime();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, count).forEach(at -> {
                var due = begin + at * 1_000_000_000L / PER_SECOND;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                clients.execute(() -> {
                    if (http.get("/api/v1/products?" + query.apply(at)).status() != 200) {
                        errors.incrementAndGet();
                    }
                    micros[at] = (System.nanoTime() - due) / 1_000;
                });
            });
        }
        Arrays.sort(micros);
        LOG.info(
                "LOAD {} p50_ms={} p95_ms={} p99_ms={} errors={}",
                name,
                micros[count / 2] / 1000.0,
                micros[count * 95 / 100] / 1000.0,
                micros[count * 99 / 100] / 1000.0,
                errors.get());
    }

    private static Path data() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(DATA))) {
                return folder.resolve(DATA);
            }
        }
        throw new IllegalStateException(DATA + " is in no folder above this one");
    }
}
