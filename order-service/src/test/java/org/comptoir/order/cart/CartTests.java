package org.comptoir.order.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.order.cart.CartFixture.NOW;
import static org.comptoir.order.cart.CartFixture.content;

import java.util.List;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.junit.jupiter.api.Test;

class CartTests {
    @Test
    void tellsEachChangeAndNothingElse() {
        Cart cart = CartFixture.cart(null);

        cart.replace(content(null, 1), NOW);
        assertThat(cart.sequence()).isEqualTo(1);
        cart.replace(content(null, 2), NOW);
        assertThat(cart.sequence()).isEqualTo(2);
        assertThat(cart.lines()).containsExactly(new CartLine("MILK", 2));
    }

    @Test
    void isClosedByItsOrder() {
        Cart cart = CartFixture.cart(null);
        cart.order(NOW);

        assertThat(cart.status()).isEqualTo(CartStatus.ORDERED);
        assertThatThrownBy(() -> cart.replace(content(null, 1), NOW)).isInstanceOf(CartClosed.class);
        assertThatThrownBy(() -> cart.order(NOW)).isInstanceOf(CartClosed.class);
    }

    @Test
    void isVisibleToItsCustomerItsMakerAndAgents() {
        UUID owner = UUID.randomUUID();
        Cart cart = CartFixture.cart(owner);

        assertThat(cart.isVisibleTo(customer(owner))).isTrue();
        assertThat(cart.isVisibleTo(customer(UUID.randomUUID()))).isFalse();
        assertThat(CartFixture.cart(null).isVisibleTo(customer(owner))).isFalse();
        assertThat(cart.isVisibleTo(Caller.of("frontend", Role.FRONTEND))).isTrue();
        assertThat(cart.isVisibleTo(Caller.of("other", Role.FRONTEND))).isFalse();
        assertThat(cart.isVisibleTo(Caller.of("anna", Role.AGENT))).isTrue();
    }

    private static Caller customer(UUID id) {
        return Caller.of("c-" + id, List.of(Role.CUSTOMER), List.of(), null, id);
    }
}
