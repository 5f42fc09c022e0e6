package org.comptoir.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

class CallerTests {
    @Test
    void knowsRolesStoresTillAndCustomerFromTheToken() {
        UUID customer = UUID.randomUUID();
        Caller caller = Callers.caller(token(Map.of(
                "sub", "anna",
                "roles", List.of("clerk", "store-manager", "wizard"),
                "stores", List.of("0421"),
                "till", "0421-3",
                "customer", customer.toString())));
        assertThat(caller.roles()).containsExactlyInAnyOrder(Role.CLERK, Role.STORE_MANAGER);
        assertThat(caller.worksIn("0421")).isTrue();
        assertThat(caller.worksIn("0422")).isFalse();
        assertThat(caller.till()).contains("0421-3");
        assertThat(caller.isCustomer(customer)).isTrue();
        assertThat(caller.isAny(Role.OPERATOR, Role.CLERK)).isTrue();
        assertThat(caller.actor()).isEqualTo("store-manager:anna");
    }

    @Test
    void isNobodyWithoutAToken() {
        assertThat(Caller.anonymous().actor()).isEqualTo("anonymous");
        assertThat(Caller.anonymous().roles()).isEmpty();
        assertThat(Caller.anonymous().customer()).isEmpty();
    }

    @Test
    void grantsNothingForClaimsOfTheWrongShape() {
        Jwt odd = token(Map.of("sub", "anna", "roles", "operator", "stores", 7, "customer", "me"));
        assertThat(Callers.caller(odd).roles()).isEmpty();
        assertThat(Callers.caller(odd).stores()).isEmpty();
        assertThat(Callers.caller(odd).customer()).isEmpty();
        assertThat(Callers.authorities(odd)).isEmpty();
    }

    @Test
    void grantsAnAuthorityPerKnownRole() {
        Jwt token = token(Map.of("sub", "anna", "roles", List.of("store-manager", "wizard")));
        assertThat(Callers.authorities(token))
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_store-manager");
    }

    private static Jwt token(Map<String, Object> claims) {
        return new Jwt("t", Instant.EPOCH, Instant.MAX, Map.of("alg", "RS256"), claims);
    }
}
