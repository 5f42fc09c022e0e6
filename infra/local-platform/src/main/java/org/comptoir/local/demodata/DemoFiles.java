package org.comptoir.local.demodata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files under infra/demo-data. */
public final class DemoFiles {
    private static final int ID = 0;
    private static final int LATITUDE = 6;
    private static final int LONGITUDE = 7;

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

    /** The postcodes of all stores. */
    public List<String> postcodes() {
        return column("stores.csv", "postcode");
    }

    /** The lines of the stores' file, without its heading. */
    public List<String> storeRows() {
        return stores().lines().skip(1).filter(line -> !line.isBlank()).toList();
    }

    /** A store's line with another id, moved by so many degrees. */
    public static String moved(String row, String id, double north, double east) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(row)) {
            List<String> fields =
                    new ArrayList<>(rows.stream().findFirst().orElseThrow().getFields());
            fields.set(ID, id);
            fields.set(LATITUDE, degrees(fields.get(LATITUDE), north));
            fields.set(LONGITUDE, degrees(fields.get(LONGITUDE), east));
            StringWriter moved = new StringWriter();
            try (CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(moved)) {
                writer.writeRecord(fields);
            }
            return moved.toString().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String degrees(String text, double more) {
        return String.format(Locale.ROOT, "%.5f", Double.parseDouble(text) + more);
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
