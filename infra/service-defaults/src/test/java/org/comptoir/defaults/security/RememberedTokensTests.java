package org.comptoir.defaults.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTests {
    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private final AtomicInteger checks = new AtomicInteger();
    private Instant now = START;
    private final RememberedTokens tokens =
            new RememberedTokens(this::check, new MovingClock(), 2, Duration.ofMinutes(5));

    private Jwt check(String token) {
        checks.incrementAndGet();
        if (token.startsWith("bad")) {
            throw new BadJwtException("bad");
        }
        Instant end = token.startsWith("short") ? START.plusSeconds(60) : START.plusSeconds(3600);
        return new Jwt(token, START, end, Map.of("alg", "RS256"), Map.of("sub", token));
    }

    @Test
    void checksATokenOnce() {
        tokens.decode("a");
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(checks).hasValue(1);
    }

    @Test
    void neverRemembersBeyondTheTokensEndOrFiveMinutes() {
        tokens.decode("short");
        tokens.decode("long");
        now = START.plusSeconds(60);
        tokens.decode("short");
        tokens.decode("long");
        assertThat(checks).hasValue(3);
        now = START.plusSeconds(301);
        tokens.decode("long");
        assertThat(checks).hasValue(4);
    }

    @Test
    void remembersOnlySoMany() {
        tokens.decode("a");
        tokens.decode("b");
        tokens.decode("c");
        tokens.decode("a");
        assertThat(checks).hasValue(4);
    }

    @Test
    void neverRemembersABadOne() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        }
        assertThat(checks).hasValue(2);
    }

    private final class MovingClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
