package org.comptoir.local.demodata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files under infra/demo-data. */
public final class DemoFiles {
    private final Path directory;

    public DemoFiles(PlatformSettings settings) {
        this.directory = settings.repository().resolve("infra/demo-data");
    }

    String stores() {
        return text("stores.csv");
    }

    String products() {
        return text("products.csv");
    }

    /** Promotions by code and coupons by promotion and code, as the API takes them. */
    JsonNode promotions() {
        return JsonMapper.shared().readTree(text("promotions.json"));
    }

    public List<String> storeIds() {
        return column("stores.csv", "store_id");
    }

    public List<String> skus() {
        return column("products.csv", "sku");
    }

    /** The postcode of a store. */
    public String postcode(String store) {
        List<String> ids = storeIds();
        return column("stores.csv", "postcode").get(ids.indexOf(store));
    }

    private List<String> column(String file, String name) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text(file))) {
            return rows.stream().map(row -> row.getField(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new PlatformProblem("The demo data are missing: " + directory.resolve(file), e);
        }
    }
}
