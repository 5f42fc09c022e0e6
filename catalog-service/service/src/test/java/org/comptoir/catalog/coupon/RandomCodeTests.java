package org.comptoir.catalog.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomCodeTests {

    private final RandomCode codes = new RandomCode(new Random(20261122));

    @Test
    void hasNoSignThatSoundsOrLooksLikeAnother() {
        var code = codes.next("").value();

        assertThat(code).hasSize(RandomCode.LENGTH).matches("[2-9A-HJ-NP-Z]+");
        assertThat(RandomCode.isRight(code)).isTrue();
        assertThat(RandomCode.ALPHABET.chars().distinct()).hasSize(32);
    }

    @Test
    void readsInGroupsOfFourBehindItsPrefix() {
        assertThat(RandomCode.readable(codes.next("NOEL"))).matches("NOEL-[^-]{4}-[^-]{4}-[^-]{4}");
        assertThat(RandomCode.readable(codes.next(""))).matches("[^-]{4}-[^-]{4}-[^-]{4}");
    }

    @Test
    void everyWrongSignIsFound() {
        var code = codes.next("").value();

        for (var at = 0; at < code.length(); at++) {
            for (var sign : RandomCode.ALPHABET.toCharArray()) {
                var wrong = code.substring(0, at) + sign + code.substring(at + 1);
                assertThat(RandomCode.isRight(wrong)).isEqualTo(wrong.equals(code));
            }
        }
    }

    @Test
    void nearlyEverySwapIsFound() {
        var swaps = Stream.generate(() -> codes.next("").value())
                .limit(500)
                .flatMap(code -> Stream.iterate(0, at -> at < code.length() - 1, at -> at + 1)
                        .map(at ->
                                code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2))
                        .filter(swapped -> !swapped.equals(code)))
                .toList();

        assertThat(swaps.stream().filter(RandomCode::isRight).count()).isLessThan(swaps.size() / 200);
    }

    @Test
    void isDrawnAnewEachTime() {
        assertThat(Stream.generate(() -> new RandomCode().next(""))
                        .limit(10_000)
                        .distinct())
                .hasSize(10_000);
    }
}
