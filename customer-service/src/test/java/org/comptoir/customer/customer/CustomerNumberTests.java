package org.comptoir.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CustomerNumberTests {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTWXYZ";

    private final Random random = new Random(20261121);

    @Test
    void isMadeToBeReadAloud() {
        assertThat(CustomerNumber.draw(random).value())
                .matches("C[0-9A-HJKMNP-TW-Z]{3}-[0-9A-HJKMNP-TW-Z]{4}-[0-9A-HJKMNP-TW-Z]");
    }

    @Test
    void readsBackWhatSomebodyTyped() {
        CustomerNumber number = CustomerNumber.draw(random);
        String sloppy = number.value()
                .replace("-", " ")
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l');

        assertThat(CustomerNumber.typed(" " + sloppy + " ")).contains(number);
    }

    @Test
    void noticesEveryWrongCharacter() {
        String number = CustomerNumber.draw(random).value();
        for (int place = 1; place < number.length(); place++) {
            String before = number.substring(0, place);
            String after = number.substring(place + 1);
            char right = number.charAt(place);
            ALPHABET.chars()
                    .filter(wrong -> right != '-' && wrong != right)
                    .mapToObj(wrong -> before + (char) wrong + after)
                    .forEach(wrong ->
                            assertThat(CustomerNumber.typed(wrong)).as(wrong).isEmpty());
        }
    }

    @Test
    void noticesEverySwapOfTwoCharacters() {
        for (int round = 0; round < 100; round++) {
            String plain = CustomerNumber.draw(random).value().replace("-", "");
            for (int a = 1; a < plain.length(); a++) {
                for (int b = a + 1; b < plain.length(); b++) {
                    if (plain.charAt(a) != plain.charAt(b)) {
                        StringBuilder swapped = new StringBuilder(plain);
                        swapped.setCharAt(a, plain.charAt(b));
                        swapped.setCharAt(b, plain.charAt(a));
                        assertThat(CustomerNumber.typed(swapped.toString()))
                                .as(plain)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void isNothingElse() {
        assertThat(CustomerNumber.typed("")).isEmpty();
        assertThat(CustomerNumber.typed("K7M2-9QX4-T")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CustomerNumber("c4xk77zp3"));
    }
}
