package org.comptoir.local.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;

/** A large table of products: a file, or rows made from the demo data. Sent as it is read, never as a whole in memory. */
final class ProductTable {
    private static final String REAL = "../shared/data/products-fr-100k.csv.gz";
    private static final int ROWS = 100_000;

    private final String name;
    private final BodyPublisher csv;

    private ProductTable(String name, BodyPublisher csv) {
        this.name = name;
        this.csv = csv;
    }

    /** The file named; without one the large table of real products beside the repository, or else made-up rows. */
    static ProductTable of(PlatformSettings settings, String file) {
        if (!file.isEmpty()) {
            return read(Path.of(file));
        }
        Path real = settings.repository().resolve(REAL).normalize();
        return Files.exists(real) ? read(real) : made(settings.repository().resolve("infra/demo-data/products.csv"));
    }

    String name() {
        return name;
    }

    BodyPublisher csv() {
        return csv;
    }

    private static ProductTable read(Path file) {
        if (!Files.isReadable(file)) {
            throw new PlatformProblem("There is no file " + file);
        }
        return new ProductTable(file.getFileName().toString(), BodyPublishers.ofInputStream(() -> open(file)));
    }

    private static InputStream open(Path file) {
        try {
            InputStream bytes = Files.newInputStream(file);
            return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 64 * 1024) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demo products again and again, each time under other SKUs and names. */
    private static ProductTable made(Path demo) {
        List<NamedCsvRecord> products;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(demo)) {
            products = rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int rounds = (ROWS + products.size() - 1) / products.size();
        return new ProductTable(
                ROWS + " rows made from the demo data",
                BodyPublishers.ofInputStream(() ->
                        new SequenceInputStream(Collections.enumeration(IntStream.rangeClosed(0, rounds)
                                .mapToObj(round -> bytes(round, products))
                                .toList()))));
    }

    private static InputStream bytes(int round, List<NamedCsvRecord> products) {
        if (round == 0) {
            return new ByteArrayInputStream("sku,name,brand,category,image_url\n".getBytes(StandardCharsets.UTF_8));
        }
        StringBuilder csv = new StringBuilder();
        long most = Math.min(products.size(), ROWS - (long) (round - 1) * products.size());
        products.stream()
                .limit(most)
                .forEach(product -> csv.append("bench-%s-%d,%s,%s,%s,%s\n"
                        .formatted(
                                product.getField("sku"),
                                round,
                                quoted(product.getField("name") + " " + round),
                                quoted(product.getField("brand")),
                                quoted(product.getField("category")),
                                product.getField("image_url"))));
        return new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
