package org.comptoir.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderNumberTests {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void isDrawnWithoutSymbolsThatSoundAlike() {
        assertThat(Stream.generate(OrderNumber::draw).limit(2000).map(OrderNumber::value))
                .allMatch(value -> value.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void showsEveryWrongSymbol() {
        String value = OrderNumber.draw().value();
        for (int place = 0; place < value.length(); place++) {
            if (value.charAt(place) == '-') {
                continue;
            }
            for (String other : ALPHABET.split("", -1)) {
                String changed = value.substring(0, place) + other + value.substring(place + 1);
                if (!changed.equals(value)) {
                    assertThatThrownBy(() -> new OrderNumber(changed)).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    @Test
    void showsTwoSwappedNeighbours() {
        for (int round = 0; round < 200; round++) {
            String symbols = OrderNumber.draw().value().replace("-", "");
            for (int place = 0; place < symbols.length() - 1; place++) {
                String swapped = symbols.substring(0, place)
                        + symbols.charAt(place + 1)
                        + symbols.charAt(place)
                        + symbols.substring(place + 2);
                if (!swapped.equals(symbols)) {
                    assertThatThrownBy(() -> OrderNumber.parse(swapped)).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }

    @Test
    void isReadHoweverItIsTyped() {
        OrderNumber number = OrderNumber.draw();
        String sloppy = number.value()
                .replace("-", " ")
                .chars()
                .mapToObj(symbol -> symbol == '0' ? "o" : symbol == '1' ? "l" : Character.toString(symbol))
                .collect(Collectors.joining())
                .toLowerCase(java.util.Locale.ROOT);

        assertThat(OrderNumber.parse(sloppy)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0000-00001", "ABCD-EFGHU", "ABCDEFGHJKMN", "'; DROP TABLE x; --"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> OrderNumber.parse(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
