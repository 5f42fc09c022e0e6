package org.comptoir.local.companion.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTests {
    @Test
    void readsNestedAndEncodedFields() {
        Form form = Form.parse(
                "amount=1999&confirm=true&metadata%5Border%5D=a%26b&metadata[store]=0421&description=caf%C3%A9+cr%C3%A8me");

        assertThat(form.amount("amount")).isEqualTo(1999);
        assertThat(form.flag("confirm")).isTrue();
        assertThat(form.nested("metadata")).isEqualTo(Map.of("order", "a&b", "store", "0421"));
        assertThat(form.text("description")).contains("café crème");
    }

    @Test
    void anEmptyBodyHasNoFields() {
        assertThat(Form.parse("").fields()).isEmpty();
    }

    @Test
    void refusesAmountsThatAreNone() {
        assertThatThrownBy(() -> Form.parse("amount=12.5").amount("amount"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
        assertThatThrownBy(() -> Form.parse("amount=0").amount("amount")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Form.parse("").amount("amount")).hasMessageContaining("amount");
    }
}
