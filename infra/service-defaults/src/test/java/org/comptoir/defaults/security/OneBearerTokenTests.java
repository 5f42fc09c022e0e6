package org.comptoir.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;

class OneBearerTokenTests {
    private final OneBearerToken tokens = new OneBearerToken();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/parcels");

    @Test
    void readsTheToken() {
        request.addHeader("Authorization", "Bearer eyJh.eyJz.c2ln-_");
        assertThat(tokens.resolve(request)).isEqualTo("eyJh.eyJz.c2ln-_");
    }

    @Test
    void readsWhateverTheStandardAllows() {
        request.addHeader("Authorization", "bearer abc~+/==");
        assertThat(tokens.resolve(request)).isEqualTo("abc~+/==");
    }

    @Test
    void findsNoneWhereNoneIs() {
        assertThat(tokens.resolve(request)).isNull();
        request.addHeader("Authorization", "Basic YTpi");
        assertThat(tokens.resolve(request)).isNull();
    }

    @Test
    void refusesWhatIsNoToken() {
        request.addHeader("Authorization", "Bearer a b");
        assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> tokens.resolve(request));
    }

    @Test
    void refusesTwoHeaders() {
        request.addHeader("Authorization", "Bearer abc");
        request.addHeader("Authorization", "Bearer def");
        assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> tokens.resolve(request));
    }

    @Test
    void theFirewallStillRefusesControlCharacters() {
        HttpFirewall firewall = Firewalls.strict();
        request.addHeader("X-Plain", "printable");
        request.addHeader("X-Odd", "a\u0007b");
        request.addParameter("q", "a\0b");
        var guarded = firewall.getFirewalledRequest(request);
        assertThat(guarded.getHeader("X-Plain")).isEqualTo("printable");
        assertThatExceptionOfType(RequestRejectedException.class).isThrownBy(() -> guarded.getHeader("X-Odd"));
        assertThatExceptionOfType(RequestRejectedException.class).isThrownBy(() -> guarded.getHeader("X\nOdd"));
        assertThatExceptionOfType(RequestRejectedException.class).isThrownBy(() -> guarded.getParameter("q"));
    }
}
