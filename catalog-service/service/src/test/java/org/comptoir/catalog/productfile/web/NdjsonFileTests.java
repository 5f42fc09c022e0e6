package org.comptoir.catalog.productfile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comptoir.catalog.product.Patch;
import org.comptoir.catalog.productfile.FileRow;
import org.comptoir.catalog.productfile.RowError;
import org.comptoir.catalog.vat.VatCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class NdjsonFileTests {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(64).build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Test
    void readsEveryFieldOfAProduct() {
        var rows = read("""
                {"sku":"TEE-RED-M","gtin":"3011360000163","name":"Tee","nameEn":"T-shirt","description":"a\\nb","brand":"Knorr",\
                "category":"Mode > Tees","attributes":{"colour":"red"},"media":[{"url":"https://img.example/1.jpg","kind":"IMAGE","alt":{"fr":"Un"}}],\
                "group":"TEE","vatCategory":"STANDARD","status":"DRAFT","channelContent":{"kiosk":{"texts":{"fr":{"name":"Tee!"}}}},\
                "price":{"amount":1999,"currency":"EUR"}}
                """);

        var offer = Objects.requireNonNull(rows.getFirst().offer(), rows::toString);
        assertThat(offer.sku()).isEqualTo("TEE-RED-M");
        assertThat(Objects.requireNonNull(offer.product().media().value())).hasSize(1);
        assertThat(Objects.requireNonNull(offer.product().attributes().value()).values())
                .containsEntry("colour", "red");
        assertThat(Objects.requireNonNull(offer.product().channelContent().value()))
                .containsOnlyKeys("kiosk");
        assertThat(String.valueOf(offer.price())).isEqualTo("EUR 19.99");
    }

    @Test
    void tellsAbsentFromEmpty() {
        var rows = read("{\"sku\":\"A\",\"brand\":null}\n");

        var product = Objects.requireNonNull(rows.getFirst().offer()).product();
        assertThat(product.brand()).isEqualTo(Patch.clear());
        assertThat(product.name()).isEqualTo(Patch.keep());
        assertThat(product.vatCategory()).isEqualTo(Patch.put(new VatCode("REDUCED")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "{\"sku\":\"A\",\"name\":\"x\",\"colour\":\"red\"}|/colour|is not known",
                "{\"sku\":\"A\",\"name\":\"x\",\"a/b~c\":1}|/a~1b~0c|is not known",
                "{\"sku\":\"A\",\"name\":7}|/name|must be text",
                "{\"sku\":\"A\",\"name\":null}|/name|must not be empty",
                "{\"sku\":\"A\",\"name\":\"a\\u0000b\"}|/name|must not contain control characters",
                "{\"name\":\"x\"}|/sku|must not be empty",
                "{\"sku\":\"2.02E+11\"}|/sku|is a number that a spreadsheet shortened; write all its digits as text",
                "{\"sku\":\"A\",\"status\":\"active\"}|/status|must be DRAFT, ACTIVE or RETIRED",
                "{\"sku\":\"A\",\"price\":{\"amount\":1.5,\"currency\":\"EUR\"}}|/price/amount|must be a whole number",
                "{\"sku\":\"A\",\"price\":{\"amount\":1}}|/price/currency|is missing",
                "{\"sku\":\"A\",\"price\":{\"amount\":1,\"currency\":\"EUR\",\"x\":1}}|/price/x|is not known",
                "{\"sku\":\"A\",\"media\":[{\"url\":\"ftp://x\",\"kind\":\"IMAGE\"}]}|/media/0/url|must be an http or https address of at most 2000 characters",
                "{\"sku\":\"A\",\"attributes\":{\"a b\":\"x\"}}|/attributes/a b|must be a code of letters, digits, dashes or underscores",
                "{\"sku\":\"A\",\"channelContent\":{\"web\":{\"nom\":\"x\"}}}|/channelContent/web/nom|is not known",
                "{\"sku\":\"A\",\"sku\":\"B\"}|-|has a field twice",
                "{\"sku\":\"A\"} {}|-|is not JSON at column 13",
                "[]|-|is not a JSON object",
                "null|-|is not a JSON object",
                "nonsense|-|is not JSON at column 9",
            })
    void refusesTheFieldThatIsWrong(String line, String column, String reason) {
        var rows = read("{\"sku\":\"GOOD\"}\n" + line + "\n{\"sku\":\"ALSO\"}\n");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).errors()).hasSize(1).first().satisfies(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.reason()).startsWith(reason.startsWith("is not JSON at") ? "is not JSON" : reason);
        });
        assertThat(rows.getLast().offer()).isNotNull();
    }

    @Test
    void refusesWhatNobodyShouldSend() {
        assertThat(reason("[".repeat(10_000))).startsWith("is nested too deeply");
        assertThat(reason("{\"sku\":\"" + "x".repeat(600_000) + "\"}")).isEqualTo("is longer than 512 KB");
        var rows = new ArrayList<FileRow>();
        new NdjsonFile(new ByteArrayInputStream("{\"sku\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)), JSON, null)
                .forEachRemaining(rows::add);
        assertThat(rows.getFirst().errors()).containsExactly(new RowError(1, null, "is not UTF-8 text"));
    }

    private static String reason(String line) {
        return read(line).getFirst().errors().getFirst().reason();
    }

    private static List<FileRow> read(String text) {
        var rows = new ArrayList<FileRow>();
        new NdjsonFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), JSON, "REDUCED")
                .forEachRemaining(rows::add);
        return rows;
    }
}
