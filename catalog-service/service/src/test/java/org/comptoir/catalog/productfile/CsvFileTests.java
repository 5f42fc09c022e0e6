package org.comptoir.catalog.productfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.comptoir.catalog.product.Patch;
import org.comptoir.catalog.product.ProductPatch;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.vat.VatCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    private static final String HEADER = "sku,gtin,name,brand,category,image_url,price_minor,currency,vat_category\n";

    @Test
    void readsProductsWithAndWithoutPrice() {
        var rows = read(HEADER
                + "A-1,3011360000163,\"Velouté, chaud\",Knorr,Soupes,https://img.example/1.jpg,199,EUR,REDUCED\n"
                + "a-1,,Sans prix,,,,,,STANDARD\n");

        var first = offer(rows, 0);
        assertThat(first.sku()).isEqualTo("A-1");
        assertThat(first.product().name()).isEqualTo(Patch.put(new Label("Velouté, chaud")));
        assertThat(Objects.requireNonNull(first.price()).getAmountMinorLong()).isEqualTo(199);
        assertThat(first.product().vatCategory()).isEqualTo(Patch.put(new VatCode("REDUCED")));
        var second = offer(rows, 1);
        assertThat(second.price()).isNull();
        assertThat(second.product().brand()).isEqualTo(Patch.clear());
    }

    @Test
    void leavesAloneWhatHasNoColumn() {
        var product = offer(read("gtin,name\n3011360000163,Velouté\n"), 0).product();

        assertThat(product.sku()).isEqualTo(new Sku("3011360000163"));
        assertThat(product)
                .isEqualTo(ProductPatch.of(product.sku())
                        .gtin(product.gtin())
                        .name(Patch.put(new Label("Velouté")))
                        .build());
    }

    @Test
    void readsAttributesAndTexts() {
        var product = offer(read("""
                                sku,name,name_en,description,attribute:colour,attribute:size,group,status
                                A,Tee,T-shirt,"Deux
                                lignes",red,,TEE,DRAFT
                                """), 0).product();

        assertThat(product.attributeValues())
                .hasSize(2)
                .containsValue(Patch.put(new Label("red")))
                .containsValue(Patch.clear());
        assertThat(String.valueOf(product.description().value())).isEqualTo("Deux\nlignes");
        assertThat(String.valueOf(product.group().value())).isEqualTo("TEE");
    }

    @Test
    void givesRowsThatNameNoVatCategoryThatOfTheFile() {
        var rows = new ArrayList<FileRow>();
        new CsvFile(bytes("sku,name,vat_category\nA,Un,\nB,Deux,STANDARD\n"), "REDUCED").forEachRemaining(rows::add);

        assertThat(offer(rows, 0).product().vatCategory()).isEqualTo(Patch.put(new VatCode("REDUCED")));
        assertThat(offer(rows, 1).product().vatCategory()).isEqualTo(Patch.put(new VatCode("STANDARD")));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void seesWhatSeparatesTheColumns(String separator) {
        var text = "\uFEFFsku|name|brand\r\nA|\"Nom, et ; long\"|Knorr\r\n".replace("|", separator);

        assertThat(String.valueOf(offer(read(text), 0).product().name().value()))
                .isEqualTo("Nom, et ; long");
    }

    @Test
    void keepsWhatLooksLikeAFormulaAsText() {
        assertThat(String.valueOf(
                        offer(read("sku,name\nA,=1+1\n"), 0).product().name().value()))
                .isEqualTo("=1+1");
    }

    @ParameterizedTest
    @CsvSource({
        "'2.02E+11,,Name,,,,100,EUR,STANDARD',sku",
        "'A,2.02E+11,Name,,,,100,EUR,STANDARD',gtin",
        "'A,3.01136E+12,Name,,,,100,EUR,STANDARD',gtin",
        "'A B,,Name,,,,100,EUR,STANDARD',sku",
        "',,Name,,,,100,EUR,STANDARD',sku",
        "'A,3011360000164,Name,,,,100,EUR,STANDARD',gtin",
        "'A,,,,,,100,EUR,STANDARD',name",
        "'A,,Name,,,javascript:alert(1),100,EUR,STANDARD',image_url",
        "'A,,Name,,,,\"1,99\",EUR,STANDARD',price_minor",
        "'A,,Name,,,,1.99,EUR,STANDARD',price_minor",
        "'A,,Name,,,,-1,EUR,STANDARD',price_minor",
        "'A,,Name,,,,999999999999,EUR,STANDARD',price_minor",
        "'A,,Name,,,,100,EURO,STANDARD',currency",
        "'A,,Name,,,,100,,STANDARD',currency",
        "'A,,Name,,,,,EUR,STANDARD',price_minor",
        "'A,,Name,,,,100,EUR,standard',vat_category",
        "'A,,Na\u0007me,,,,100,EUR,STANDARD',name",
        "'A,,Na\u0000me,,,,100,EUR,STANDARD',name",
    })
    void refusesTheFieldThatIsWrong(String row, String column) {
        // The beginning of a file tells binary ones: further back a NUL is a wrong field.
        var rows =
                read(HEADER + "X,,%s,,,,,,STANDARD\n".formatted("x".repeat(60)).repeat(60) + row + "\n");

        assertThat(errors(rows)).hasSize(1).allMatch(error -> error.line() == 62 && column.equals(error.column()));
    }

    @Test
    void tellsEverythingThatIsWrongWithARow() {
        assertThat(errors(read(HEADER + "A B,12,,,,,x,EUR,STANDARD\n")))
                .extracting(RowError::column)
                .containsExactlyInAnyOrder("sku", "gtin", "name", "price_minor");
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        var rows = read(HEADER + "A,,\"two\nlines\",,,,,,x\n\nB,,Name,,,,,,x\n");

        assertThat(rows).extracting(FileRow::line).containsExactly(2L, 5L);
    }

    @Test
    void refusesRowsWithTooFewOrTooManyColumns() {
        assertThat(errors(read("sku,name,brand\nA,B\nB,Name,,\nC,Name,\n")))
                .containsExactly(
                        new RowError(2, null, "has 2 columns instead of 3"),
                        new RowError(3, null, "has 4 columns instead of 3"));
    }

    @Test
    void refusesOnlyTheFieldThatIsNotUtf8() {
        var rows = new ArrayList<FileRow>();
        new CsvFile(new ByteArrayInputStream("sku,name\nA,Crème\nB,Mug\n".getBytes(StandardCharsets.ISO_8859_1)), null)
                .forEachRemaining(rows::add);

        assertThat(errors(rows)).containsExactly(new RowError(2, "name", "is not UTF-8 text"));
        assertThat(rows).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sku,gtin,brand|Missing column name",
                "name,brand|Missing column sku or gtin",
                "sku,name,sku|Column \"sku\" stands there twice",
                "sku,name,attribute:a,attribute:a|Column \"attribute:a\" stands there twice",
                "sku,name,attribute:|Column \"attribute:\" names no attribute code",
                "sku,name,price|Unknown column \"price\"",
                "sku,name,price_minor|Columns price_minor and currency need each other",
                "SKU,name|Unknown column \"SKU\"",
                "sku,name,|Unknown column \"\"",
                "''|The file is empty",
            })
    void refusesAFileWithoutTheHeader(String header, String reason) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> read(header))
                .withMessage(reason)
                .matches(refusal -> refusal.reason().equals("wrong-header"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void refusesAFileInAnotherEncoding(String charset) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(
                        () -> new CsvFile(new ByteArrayInputStream(HEADER.getBytes(Charset.forName(charset))), null))
                .withMessageContaining("UTF-16");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(HEADER.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(refusal(zipped.toByteArray())).contains("gzip");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 0})).contains("workbook");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .contains("workbook");
        assertThat(refusal(new byte[] {1, 2, 3, 0, 5, 6})).contains("binary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"open,Name\nC,Name\nD,Name\n", "\"B\"x,Name\nC,Name\nD,Name\n"})
    void readsOnBehindALineWhoseQuotesDoNotMatch(String broken) {
        var rows = read("sku,name\nA,Name\n" + broken);

        assertThat(rows)
                .filteredOn(row -> row.offer() != null)
                .extracting(FileRow::line)
                .containsExactly(2L, 4L, 5L);
        assertThat(errors(rows)).extracting(RowError::line).containsExactly(3L);
    }

    @Test
    void readsOnBehindALineThatIsTooLong() {
        var rows = read("sku,name\nA," + "x".repeat(1_000_000) + "\nB,\"" + "many\n".repeat(20_000) + "\nC,Name\n");

        assertThat(errors(rows).getFirst()).isEqualTo(new RowError(2, null, "is longer than 64 KB"));
        assertThat(errors(rows).get(1).line()).isEqualTo(3);
        assertThat(rows.getLast().offer()).isNotNull();
    }

    private static List<FileRow> read(String text) {
        var rows = new ArrayList<FileRow>();
        new CsvFile(bytes(text), null).forEachRemaining(rows::add);
        return rows;
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] bytes) {
        try {
            new CsvFile(new ByteArrayInputStream(bytes), null);
            return "";
        } catch (UnreadableFile refusal) {
            assertThat(refusal.reason()).isEqualTo("unreadable-file");
            return String.valueOf(refusal.getMessage());
        }
    }

    private static ProductOffer offer(List<FileRow> rows, int place) {
        return Objects.requireNonNull(
                rows.get(place).offer(), () -> rows.get(place).toString());
    }

    private static List<RowError> errors(List<FileRow> rows) {
        return rows.stream().flatMap(row -> row.errors().stream()).toList();
    }
}
