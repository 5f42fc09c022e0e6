package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pricing.Counter.counter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationsTests {

    @Test
    void tellsAPercentageInBothLanguages() {
        var line = line(Terms.percentage("TEN", 1000).named("Semaine du thé", "Tea week"), 2);

        assertThat(french(line))
                .containsExactly(
                        "Prix : 2 × 6,00 €",
                        "Semaine du thé : 10 % de remise sur 2 × 6,00 €, soit −1,20 €",
                        "Prix antérieur, le plus bas des 30 jours avant la réduction : 6,00 €");
        assertThat(english(line))
                .containsExactly(
                        "Price: 2 × €6.00",
                        "Tea week: 10% off 2 × €6.00, −€1.20",
                        "Prior price, the lowest of the 30 days before the reduction: €6.00");
    }

    @Test
    void tellsWhatASalePriceSaves() {
        var line = counter()
                .sellsReduced("MUG", 600, 450)
                .buys("MUG", 2)
                .quote()
                .lines()
                .getFirst();

        assertThat(french(line)).first().isEqualTo("Prix réduit : 2 × 4,50 € au lieu de 6,00 €, soit −3,00 €");
        assertThat(english(line)).first().isEqualTo("Reduced price: 2 × €4.50 instead of €6.00, −€3.00");
    }

    @Test
    void tellsAmountsAndFixedPrices() {
        assertThat(told(line(Terms.amount("A", 150).couponRequired(), 2)))
                .containsExactly(
                        "A : 1,50 € de remise par article sur 2 × 6,00 €, soit −3,00 €",
                        "A: €1.50 off each of 2 × €6.00, −€3.00");
        assertThat(told(line(Terms.fixedPrice("A", 500).couponRequired(), 2)))
                .containsExactly(
                        "A : 2 × 5,00 € au lieu de 2 × 6,00 €, soit −2,00 €",
                        "A: 2 × €5.00 instead of 2 × €6.00, −€2.00");
    }

    @Test
    void tellsSets() {
        assertThat(told(line(Terms.nForM("A", 3, 2), 7)))
                .containsExactly(
                        "A : 3 pour 2, 2 × 6,00 € offert, soit −12,00 €", "A: 3 for 2, 2 × €6.00 free, −€12.00");
        assertThat(told(line(Terms.nForM("A", 2, 1).percent(5000), 2)))
                .containsExactly(
                        "A : 2 pour 1, 1 × 6,00 € à −50 %, soit −3,00 €", "A: 2 for 1, 1 × €6.00 at −50%, −€3.00");
        assertThat(told(line(Terms.cheapestFree("A", 3), 3)))
                .containsExactly(
                        "A : pour 3 articles, le moins cher offert, 1 × 6,00 €, soit −6,00 €",
                        "A: for 3 items, the cheapest free, 1 × €6.00, −€6.00");
    }

    @Test
    void tellsBundlesAndThresholds() {
        assertThat(told(line(Terms.bundle("A", Terms.part(2, "MUG")).money(1000), 2)))
                .containsExactly(
                        "A : lot à 10,00 €, part de 2 × 6,00 €, soit −2,00 €",
                        "A: set for €10.00, share of 2 × €6.00, −€2.00");
        assertThat(told(line(Terms.bundle("A", Terms.part(2, "MUG")).percent(2500), 2)))
                .containsExactly(
                        "A : 25 % de remise sur le lot, part de 2 × 6,00 €, soit −3,00 €",
                        "A: 25% off the set, share of 2 × €6.00, −€3.00");
        assertThat(told(line(Terms.threshold("A", Terms.amountFrom(1000, 500)), 2)))
                .containsExactly(
                        "A : dès 10,00 € d’achats, 5,00 € de remise, part de 2 × 6,00 €, soit −5,00 €",
                        "A: from €10.00 on, €5.00 off, share of 2 × €6.00, −€5.00");
        assertThat(told(line(Terms.threshold("A", Terms.percentFrom(1000, 1250)), 2)))
                .containsExactly(
                        "A : dès 10,00 € d’achats, 12,5 % de remise, part de 2 × 6,00 €, soit −1,50 €",
                        "A: from €10.00 on, 12.5% off, share of 2 × €6.00, −€1.50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR 1234567.89 | 1 234 567,89 € | €1,234,567.89",
                "EUR -0.05      | −0,05 €        | −€0.05",
                "GBP 999        | 999,00 £       | £999.00",
                "CHF 12         | 12,00 CHF      | CHF 12.00",
                "JPY 1500       | 1 500 JPY      | JPY 1,500"
            })
    void writesAmountsAsTheLanguageDoes(String amount, String french, String english) {
        var money = Money.of(CurrencyUnit.of(amount.substring(0, 3)), new BigDecimal(amount.substring(4)));

        assertThat(plain(new Amounts(Language.FR).of(money))).isEqualTo(french);
        assertThat(plain(new Amounts(Language.EN).of(money))).isEqualTo(english);
    }

    private static QuoteLine line(Terms terms, int quantity) {
        return counter()
                .sells("MUG", 600)
                .runs(terms)
                .comes(Counter.WEB.withUnlocked(Set.of("A")))
                .buys("MUG", quantity)
                .quote()
                .lines()
                .getFirst();
    }

    /** What a line says of its one promotion, in both languages. */
    private static List<String> told(QuoteLine line) {
        return List.of(french(line).get(1), english(line).get(1));
    }

    private static List<String> french(QuoteLine line) {
        return line.explanations(Language.FR).stream()
                .map(ExplanationsTests::plain)
                .toList();
    }

    private static List<String> english(QuoteLine line) {
        return line.explanations(Language.EN).stream()
                .map(ExplanationsTests::plain)
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
