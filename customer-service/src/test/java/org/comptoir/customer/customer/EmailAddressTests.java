package org.comptoir.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {
    @Test
    void staysAsTypedAndIsComparedWithoutCase() {
        EmailAddress typed =
                EmailAddress.typed("  Jane.O'Neil+shop@Example.ORG ").orElseThrow();

        assertThat(typed.value()).isEqualTo("Jane.O'Neil+shop@Example.ORG");
        assertThat(typed.key()).isEqualTo("jane.o'neil+shop@example.org");
    }

    @Test
    void comparesAndDeliversToTheAsciiFormOfADomain() {
        EmailAddress typed = EmailAddress.typed("jane@épicerie.fr").orElseThrow();

        assertThat(typed.key()).isEqualTo("jane@xn--picerie-9xa.fr");
        assertThat(typed.forDelivery()).isEqualTo("jane@xn--picerie-9xa.fr");
        assertThat(typed.value()).isEqualTo("jane@épicerie.fr");
    }

    @Test
    void isMaskedAsText() {
        EmailAddress address = new EmailAddress("jane@example.org");

        assertThat(address.masked()).isEqualTo("j***@example.org");
        assertThat(address).hasToString("j***@example.org");
        assertThat(new Recipient(address, new PersonName("Jane", "Doe"), Language.FR).toString())
                .doesNotContain("jane@", "Jane", "Doe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jane",
                "@example.org",
                "jane@",
                "jane@example",
                "jane@example.1",
                "jane doe@example.org",
                "jane@exam ple.org",
                ".jane@example.org",
                "jane.@example.org",
                "ja..ne@example.org",
                "jane@-example.org",
                "jane@example..org",
                "jane@example.org\r\nBcc: all@example.org",
                "jane\r\n@example.org",
                "jane@example.org,joe@example.org",
                "\"jane\"@example.org",
                "jané@example.org",
                "a@b@example.org"
            })
    void refusesWhatNobodyCanDeliverTo(String text) {
        assertThat(EmailAddress.typed(text)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(EmailAddress.typed("j".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.typed("jane@" + "example.".repeat(32) + "org")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("jane"));
    }
}
