package org.comptoir.inventory.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTests {
    private final Disclosure disclosure = new Disclosure(new DisclosureSettings(3, 20, Set.of("app")));

    @ParameterizedTest
    @CsvSource({
        "10, 1, IN_STOCK",
        "4, 1, IN_STOCK",
        "3, 1, FEW_LEFT",
        "1, 1, FEW_LEFT",
        "0, 1, OUT_OF_STOCK",
        "-2, 1, OUT_OF_STOCK",
        "3, 4, OUT_OF_STOCK",
        "8, 8, IN_STOCK"
    })
    void saysInAWordWhatIsThere(int available, int asked, StockWord word) {
        assertThat(disclosure.word(available, asked)).isEqualTo(word);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CUSTOMER", "ANALYST", "FRONTEND", "MARKETPLACE"})
    void tellsOthersAWord(Role role) {
        assertThat(disclosure.depth(Caller.of("somebody", role), "web")).isEqualTo(Disclosure.Depth.WORD);
        assertThat(disclosure.depth(Caller.anonymous(), "app")).isEqualTo(Disclosure.Depth.WORD);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FRONTEND", "MARKETPLACE"})
    void tellsMachinesTheNumberInChannelsThatMaySeeIt(Role role) {
        assertThat(disclosure.depth(Caller.of("shop", role), "app")).isEqualTo(Disclosure.Depth.AVAILABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLERK", "STORE_MANAGER", "AGENT", "OPERATOR", "MERCHANDISER", "SERVICE"})
    void tellsStaffEverything(Role role) {
        assertThat(disclosure.depth(Caller.of("staff", role), "web")).isEqualTo(Disclosure.Depth.EVERYTHING);
    }

    @Test
    void explainsTheNumber() {
        Sellable sellable = new Sellable(7, 2, 3, null);
        assertThat(sellable.available()).isEqualTo(2);
        assertThat(sellable.english()).isEqualTo("on hand 7, held 2, safety 3 -> 2");
        assertThat(sellable.french()).isEqualTo("en stock 7, réservés 2, sécurité 3 -> 2");
    }

    @Test
    void saysTheWorseOfTwoWords() {
        assertThat(StockWord.IN_STOCK.or(StockWord.FEW_LEFT)).isEqualTo(StockWord.FEW_LEFT);
        assertThat(StockWord.OUT_OF_STOCK.or(StockWord.FEW_LEFT)).isEqualTo(StockWord.OUT_OF_STOCK);
    }

    @Test
    void letsThoseWhoAreToldAWordAskForNoMoreThanTheSettingSays() {
        Caller shopper = Caller.of("somebody", Role.CUSTOMER);
        assertThatCode(() -> disclosure.limit(shopper, "web", 20, "quantity")).doesNotThrowAnyException();
        assertThatThrownBy(() -> disclosure.limit(shopper, "web", 21, "quantity"))
                .isInstanceOfSatisfying(
                        TooManyAsked.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("quantity"));
        assertThatCode(() -> disclosure.limit(Caller.of("an app", Role.FRONTEND), "app", 21, "quantity"))
                .doesNotThrowAnyException();
        assertThatCode(() -> disclosure.limit(Caller.of("a service", Role.SERVICE), "web", 21, "quantity"))
                .doesNotThrowAnyException();
    }
}
