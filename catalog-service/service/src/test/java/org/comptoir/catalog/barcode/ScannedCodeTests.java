package org.comptoir.catalog.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedCodeTests {

    private static final String FNC1 = "\u001d";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "96385074, 00000096385074",
        "036000291452, 00036000291452",
        "4006381333931, 04006381333931",
        " 4006381333931 , 04006381333931",
        "]E04006381333931, 04006381333931",
        "09506000134352, 09506000134352",
        "0109506000134352, 09506000134352",
        "(01)09506000134352, 09506000134352",
        "]C10109506000134352, 09506000134352",
        "(02)09506000134352(37)12, 09506000134352",
        "https://id.gs1.org/01/09506000134352, 09506000134352",
        "HTTPS://ID.GS1.ORG/01/09506000134352, 09506000134352",
        "https://example.com/some/path/01/09506000134352/22/2A, 09506000134352",
        "https://example.com/01/4006381333931?utm_source=x#top, 04006381333931",
        "/01/09506000134352/10/ABC123/, 09506000134352"
    })
    void findsTheProductInEveryKindOfCode(String scanned, String gtin) {
        assertThat(ScannedCode.read(scanned).gtin().value()).isEqualTo(gtin);
    }

    @Test
    void readsAnElementStringOfAScanner() {
        var code =
                ScannedCode.read("]d2010950600013435217261231310300175010ABC-123" + FNC1 + "2112345" + FNC1 + "3712");

        assertThat(code.elements()).extracting(Element::code).containsExactly("01", "17", "3103", "10", "21", "37");
        assertThat(value(code, "10")).isEqualTo("ABC-123");
        assertThat(value(code, "21")).isEqualTo("12345");
        assertThat(code.find("3103").orElseThrow().decimal()).isEqualByComparingTo("1.750");
        assertThat(code.find("17").orElseThrow().date(CLOCK)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void toleratesASeparatorBehindAFixedLengthAndShownSeparators() {
        assertThat(value(ScannedCode.read("0109506000134352" + FNC1 + "10A" + FNC1), "10"))
                .isEqualTo("A");
        assertThat(value(ScannedCode.read("10A{GS}0109506000134352"), "10")).isEqualTo("A");
        assertThat(value(ScannedCode.read("10A\u241d0109506000134352"), "10")).isEqualTo("A");
    }

    @Test
    void readsBracketedTextAsPeopleWriteIt() {
        var code = ScannedCode.read("(01)09506000134352(10)AB(C)1(17)270200");

        assertThat(value(code, "10")).isEqualTo("AB(C)1");
        assertThat(code.find("17").orElseThrow().date(CLOCK)).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void readsQualifiersAndAttributesOfALink() {
        var code = ScannedCode.read(
                "https://id.example/01/09506000134352/10/LOT%2F1/21/a+b?17=270131&3103=000500&linkType=all&x=1");

        assertThat(value(code, "10")).isEqualTo("LOT/1");
        assertThat(value(code, "21")).isEqualTo("a+b");
        assertThat(code.find("17").orElseThrow().date(CLOCK)).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(code.find("3103").orElseThrow().decimal()).isEqualByComparingTo("0.5");
        assertThat(code.elements()).hasSize(5);
    }

    /** GS1 General Specifications, section 7.12. */
    @ParameterizedTest
    @CsvSource({
        "260101, 2026-01-01",
        "760101, 2076-01-01",
        "770101, 1977-01-01",
        "991231, 1999-12-31",
        "000229, 2000-02-29"
    })
    void knowsTheCenturyOfADate(String value, LocalDate date) {
        var code = ScannedCode.read("(01)09506000134352(11)" + value);

        assertThat(code.find("11").orElseThrow().date(CLOCK)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4006381333932 | wrong check digit",
                "036000291453 | wrong check digit",
                "(01)09506000134353 | wrong check digit",
                "(00)340123450000000001(01)09506000134352 | wrong check digit",
                "https://id.gs1.org/01/09506000134353 | wrong check digit",
                "12345 | has 5 digits",
                "123456789 | has 9 digits",
                "hello | no application identifier begins with 'hell'",
                "(01)0950600013435 | does not have the form of GTIN",
                "01095060001343 | wrong check digit",
                "0109506000134352171301 | does not have the form",
                "(01)09506000134352(17)271301 | no date",
                "(01)09506000134352(17)270230 | no date",
                "(01)09506000134352(10) | does not have the form",
                "(01)09506000134352(10)ABCDEFGHIJKLMNOPQRSTU | does not have the form",
                "(01)09506000134352(10)é | does not have the form",
                "(01)09506000134352(05)1 | no application identifier",
                "(10)A | names no product",
                "(01)09506000134352(10)A(10)B | twice",
                "(01)09506000134352(3109)000001 | no application identifier",
                "https://id.gs1.org/AQnYUc1gmiERBhQ | compressed links are not supported",
                "https://id.gs1.org/414/9506000134352 | compressed links are not supported",
                "https://id.gs1.org/01/09506000134352/21/1/10/A | order",
                "https://id.gs1.org/01/09506000134352/10 | order",
                "https://id.gs1.org/01/09506000134352/10/%zz | percent-encoded",
                "https://id.gs1.org/01/x | no GTIN"
            })
    void saysWhyACodeIsNone(String scanned, String reason) {
        assertThatExceptionOfType(UnreadableCode.class)
                .isThrownBy(() -> ScannedCode.read(scanned).gtin())
                .withMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "]d2", "\u001d", "()", "(", "(01)", "//", "/01", "/01/", "?", "%", "(01)(10)"})
    void neverFailsOtherwise(String scanned) {
        assertThatExceptionOfType(UnreadableCode.class)
                .isThrownBy(() -> ScannedCode.read(scanned).gtin());
    }

    @Test
    void tellsOfTheFieldThatCarriedIt() {
        assertThatExceptionOfType(UnreadableCode.class)
                .isThrownBy(() -> ScannedCode.readLink("/01/123"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("gtin"));
    }

    private static String value(ScannedCode code, String identifier) {
        return code.find(identifier).orElseThrow().value();
    }
}
