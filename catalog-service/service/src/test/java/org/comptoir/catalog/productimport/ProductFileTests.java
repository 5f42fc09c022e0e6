package org.comptoir.catalog.productimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductFileTests {

    private static final String HEADER = "sku,gtin,name,brand,category,image_url,price_minor,currency,vat_bp\n";

    private final List<List<ProductRecord>> chunks = new ArrayList<>();

    @Test
    void understandsAWholeRow() {
        var report = read(
                HEADER
                        + "SOUP-1,3011360000163,\"Velouté, \"\"doux\"\"\",Knorr,Soupes,https://images.example/1.jpg,199,EUR,550\n");

        assertThat(report).isEqualTo(new ImportReport(1, 1, 0, List.of()));
        var row = chunks.getFirst().getFirst();
        assertThat(row.product().sku()).hasToString("SOUP-1");
        assertThat(row.product().gtin().value()).hasToString("3011360000163");
        assertThat(row.product().name().value()).hasToString("Velouté, \"doux\"");
        assertThat(row.product().vatCategory().value()).hasToString("REDUCED");
        assertThat(row.price().orElseThrow().amount()).isEqualTo(Money.ofMinor(CurrencyUnit.EUR, 199));
    }

    @Test
    void takesColumnsInAnyOrderAfterAByteOrderMark() {
        var report = read(
                "\uFEFFname,vat_bp,sku,gtin,brand,category,image_url,currency,price_minor\r\nMug,2000,MUG,,,,,,\r\n");

        assertThat(report.accepted()).isOne();
        assertThat(chunks.getFirst().getFirst().price()).isEmpty();
        assertThat(chunks.getFirst().getFirst().product().gtin().value()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'3011360000164'|gtin|has a wrong check digit",
                "2.02E+11|gtin|'must be 8, 12, 13 or 14 digits'",
            })
    void refusesWrongBarCodes(String gtin, String column, String reason) {
        var report = read(HEADER + "A," + gtin + ",Name,,,,100,EUR,2000\nB,,Name,,,,100,EUR,2000\n");

        assertThat(report).isEqualTo(new ImportReport(2, 1, 1, List.of(new RowError(2, column, reason))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.02E+11,,Name,,,,100,EUR,2000|sku",
                "2.02E11,,Name,,,,100,EUR,2000|sku",
                ",,Name,,,,100,EUR,2000|sku",
                "A,,,,,,100,EUR,2000|name",
                "A,,Name,,,javascript:x,100,EUR,2000|image_url",
                "A,,Name,,,,1.99,EUR,2000|price_minor",
                "A,,Name,,,,-1,EUR,2000|price_minor",
                "A,,Name,,,,999999999999,EUR,2000|price_minor",
                "A,,Name,,,,9999999999999999999999,EUR,2000|price_minor",
                "A,,Name,,,,100,Euro,2000|currency",
                "A,,Name,,,,100,,2000|currency",
                "A,,Name,,,,,EUR,2000|price_minor",
                "A,,Name,,,,100,EUR,|vat_bp",
                "A,,Name,,,,100,EUR,20 %|vat_bp",
                "A,,Name,,,,100,EUR,10001|vat_bp",
                "A,,Name,,,,100,EUR,99999999999|vat_bp",
            })
    void namesTheColumnThatIsWrong(String row, String column) {
        var report = read(HEADER + row + "\n");

        assertThat(report.rejected()).isOne();
        assertThat(report.errors()).hasSize(1).allMatch(error -> error.line() == 2 && column.equals(error.column()));
    }

    @Test
    void tellsEverythingThatIsWrongWithARow() {
        var report = read(HEADER + "A B,12,,,,,x,EUR,2000\n");

        assertThat(report.rows()).isOne();
        assertThat(report.rejected()).isOne();
        assertThat(report.errors()).extracting(RowError::column).containsExactly("sku", "gtin", "name", "price_minor");
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        var report = read(HEADER + "A,,\"two\nlines\",,,,,,2000\n\nB,,Name,,,,,,x\n");

        assertThat(report.errors()).extracting(RowError::line).containsExactly(2L, 5L);
    }

    @Test
    void refusesRowsWithTooFewOrTooManyColumns() {
        var report = read(HEADER + "A,,Name\nB,,Name,,,,100,EUR,2000,\nC,,Name,,,,100,EUR,2000\n");

        assertThat(report.accepted()).isOne();
        assertThat(report.errors())
                .containsExactly(
                        new RowError(2, null, "has 3 columns instead of 9"),
                        new RowError(3, null, "has 10 columns instead of 9"));
    }

    @Test
    void refusesASkuThatStoodThereBefore() {
        var report = read(HEADER + "A,,Name,,,,100,EUR,2000\na,,Name,,,,100,EUR,2000\nA,,Other,,,,200,EUR,2000\n");

        assertThat(report)
                .isEqualTo(new ImportReport(3, 2, 1, List.of(new RowError(4, "sku", "stands on line 2 already"))));
    }

    @Test
    void refusesOnlyTheFieldThatIsNotUtf8() {
        var report = read(HEADER + "A,,Crème,,,,100,EUR,2000\nB,,Mug,,,,100,EUR,2000\n", StandardCharsets.ISO_8859_1);

        assertThat(report).isEqualTo(new ImportReport(2, 1, 1, List.of(new RowError(2, "name", "is not UTF-8 text"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sku,gtin,name,brand,category,image_url,price_minor,currency|Missing column vat_bp",
                "sku,gtin,name,sku,category,image_url,price_minor,currency,vat_bp|Column sku stands there twice",
                "sku,gtin,name,brand,category,image_url,price,currency,vat_bp|Unknown column \"price\"",
                "SKU,gtin,name,brand,category,image_url,price_minor,currency,vat_bp|Unknown column \"SKU\"",
                "sku;gtin;name;brand;category;image_url;price_minor;currency;vat_bp|Unknown column \"sku;gtin;name;brand;category;image_url;p…\"",
                "''|The file is empty",
            })
    void refusesAFileWithoutTheHeader(String header, String reason) {
        assertThatExceptionOfType(WrongHeader.class)
                .isThrownBy(() -> read(header))
                .withMessage(reason);
        assertThat(chunks).isEmpty();
    }

    @Test
    void refusesAFileInAnotherEncoding() {
        assertThatExceptionOfType(WrongHeader.class).isThrownBy(() -> read(HEADER, StandardCharsets.UTF_16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"open,,Name,,,,100,EUR,2000\n", "\"B\"x,,Name,,,,100,EUR,2000\nC,,Name,,,,,,2000\n"})
    void keepsWhatStandsBeforeUnreadableText(String broken) {
        var report = read(HEADER + "A,,Name,,,,100,EUR,2000\n" + broken);

        assertThat(report.accepted()).isOne();
        assertThat(report.rejected()).isOne();
        assertThat(report.errors()).extracting(RowError::line).containsExactly(3L);
    }

    @Test
    void doesNotKeepAnEndlessFieldInMemory() {
        var report = read(HEADER + "A,," + "x".repeat(1_000_000) + ",,,,100,EUR,2000\n");

        assertThat(report.rejected()).isOne();
    }

    @Test
    void handsOnRowsInChunksAndTellsTheFirstThousandErrors() {
        var good = IntStream.range(0, 1201).mapToObj(row -> "G" + row + ",,Name,,,,100,EUR,2000\n");
        var bad = IntStream.range(0, 1500).mapToObj(row -> "B" + row + ",,Name,,,,100,EUR,\n");
        var report = read(HEADER + good.collect(Collectors.joining()) + bad.collect(Collectors.joining()));

        assertThat(chunks).extracting(List::size).containsExactly(500, 500, 201);
        assertThat(report.rows()).isEqualTo(2701);
        assertThat(report.rejected()).isEqualTo(1500);
        assertThat(report.errors()).hasSize(1000);
    }

    private ImportReport read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private ImportReport read(String text, Charset charset) {
        return new ProductFile(new ByteArrayInputStream(text.getBytes(charset))).readAll(chunks::add);
    }
}
