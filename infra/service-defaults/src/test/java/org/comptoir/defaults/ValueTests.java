package org.comptoir.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.comptoir.defaults.web.MoneyBody;
import org.comptoir.defaults.web.Page;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ValueTests {
    private record Wish(String what, List<Integer> order, Map<String, Integer> counts) {}

    @Test
    void fingerprintsEqualRequestsEquallyAndOthersDifferently() {
        Map<String, Integer> forth = new LinkedHashMap<>(Map.of("a", 1));
        forth.put("b", 2);
        Map<String, Integer> back = new LinkedHashMap<>(Map.of("b", 2));
        back.put("a", 1);
        String one = Fingerprint.of(new Wish("tee", List.of(1, 2), forth));
        assertThat(one).hasSize(64).isEqualTo(Fingerprint.of(new Wish("tee", List.of(1, 2), back)));
        assertThat(one).isNotEqualTo(Fingerprint.of(new Wish("tee", List.of(2, 1), forth)));
    }

    @Test
    void keepsTheFingerprintOverReleases() {
        assertThat(Fingerprint.of(new Wish("tee", List.of(), Map.of())))
                .as("SHA-256 of {\"counts\":{},\"order\":[],\"what\":\"tee\"}")
                .isEqualTo("36884008703d2d8227fca995feccba9e85f5ef0b183a6461902a131538054d4b");
    }

    @Test
    void makesIdsThatSortByTime() {
        List<String> ids =
                IntStream.range(0, 1000).mapToObj(_ -> UuidV7.next().toString()).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.charAt(14) == '7');
    }

    @Test
    void carriesMoneyInMinorUnits() {
        assertThat(MoneyBody.of(Money.parse("EUR 19.99"))).isEqualTo(new MoneyBody(1999, "EUR"));
        assertThat(new MoneyBody(1999, "JPY").toMoney()).isEqualTo(Money.parse("JPY 1999"));
        assertThatThrownBy(() -> new MoneyBody(1, "XQX").toMoney()).isInstanceOf(IllegalCurrencyException.class);
    }

    @Test
    void cutsPagesAndNamesTheNextOne() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2, String::valueOf);
        assertThat(page).isEqualTo(new Page<>(List.of(1, 2), "2"));
        assertThat(Page.of(List.of(1, 2), 2, String::valueOf).next()).isNull();
        assertThat(page.map(n -> "n" + n).items()).containsExactly("n1", "n2");
    }
}
