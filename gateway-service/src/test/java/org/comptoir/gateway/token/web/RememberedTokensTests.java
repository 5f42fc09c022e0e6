package org.comptoir.gateway.token.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTests {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private final AtomicInteger checks = new AtomicInteger();
    private Instant now = START;

    @Test
    void checksATokenOnceUntilShortlyBeforeItEnds() {
        var tokens = remembering(10, Duration.ofMinutes(5));

        tokens.decode("a");
        now = START.plusSeconds(54);
        tokens.decode("a");
        assertThat(checks).hasValue(1);
        now = START.plusSeconds(55);
        tokens.decode("a");
        assertThat(checks).hasValue(2);
    }

    @Test
    void checksALongLivedTokenAgainAfterAWhile() {
        var tokens = remembering(10, Duration.ofSeconds(20));

        tokens.decode("a");
        now = START.plusSeconds(20);
        tokens.decode("a");

        assertThat(checks).hasValue(2);
    }

    @Test
    void forgetsTheTokenThatWasNotUsedForLongest() {
        var tokens = remembering(2, Duration.ofMinutes(5));

        tokens.decode("a");
        tokens.decode("b");
        tokens.decode("a");
        tokens.decode("c");
        tokens.decode("a");
        assertThat(checks).hasValue(3);
        tokens.decode("b");
        assertThat(checks).hasValue(4);
    }

    @Test
    void tokensThatEndedMakeRoomForNewOnes() {
        var tokens = remembering(3, Duration.ofSeconds(20));
        tokens.decode("a");
        tokens.decode("b");
        now = START.plusSeconds(10);
        tokens.decode("c");
        assertThat(tokens.size()).isEqualTo(3);

        now = START.plusSeconds(20);
        tokens.decode("d");

        assertThat(tokens.size()).isEqualTo(2);
        tokens.decode("c");
        assertThat(checks).hasValue(4);
    }

    @Test
    void neverRemembersARefusedToken() {
        var tokens = remembering(10, Duration.ofMinutes(5));

        for (var attempt = 0; attempt < 2; attempt++) {
            assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode("bad"));
        }
        assertThat(checks).hasValue(2);
    }

    private RememberedTokens remembering(int most, Duration longest) {
        return new RememberedTokens(this::check, new MovingClock(), most, longest);
    }

    private Jwt check(String token) {
        checks.incrementAndGet();
        if (token.equals("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("somebody")
                .expiresAt(START.plusSeconds(60))
                .build();
    }

    private final class MovingClock extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
