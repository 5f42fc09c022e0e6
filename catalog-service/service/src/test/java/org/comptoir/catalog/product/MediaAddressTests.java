package org.comptoir.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://images.example/a/b.jpg?size=400", "http://localhost:8080/x", "https://example"})
    void takesWebAddresses(String address) {
        assertThat(new MediaAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:image/png;base64,AA",
                "//host/x",
                "https://",
                "https://a b/",
                "ftp://host/x",
                "https://h/\"onload="
            })
    void refusesOtherAddresses(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MediaAddress(address));
    }
}
