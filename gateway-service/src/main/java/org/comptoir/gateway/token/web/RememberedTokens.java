package org.comptoir.gateway.token.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers tokens that passed by their SHA-256, because checking a signature costs more than most requests: until
 * shortly before they end, a few minutes at most, and only so many of them; when
 * there is no more room, those that ended make some before any other has to go. Refused tokens are checked every time.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration BEFORE_THE_END = Duration.ofSeconds(5);

    /** Looking through all of them for every new one would cost more than it saves. */
    private static final Duration CLEARANCE = Duration.ofSeconds(1);

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Duration longest;
    private final int most;
    private final Map<String, Remembered> known;
    private Instant nextClearance = Instant.MIN;

    RememberedTokens(JwtDecoder decoder, Clock clock, int most, Duration longest) {
        this.decoder = decoder;
        this.clock = clock;
        this.longest = longest;
        this.most = most;
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
                return size() > most;
            }
        };
    }

    int size() {
        synchronized (known) {
            return known.size();
        }
    }

    @Override
    public Jwt decode(String token) {
        var hash = hash(token);
        var now = clock.instant();
        var remembered = find(hash, now);
        if (remembered != null) {
            return remembered;
        }
        var decoded = decoder.decode(token);
        remember(hash, decoded, now);
        return decoded;
    }

    private @Nullable Jwt find(String hash, Instant now) {
        synchronized (known) {
            var remembered = known.get(hash);
            if (remembered == null || now.isBefore(remembered.until())) {
                return remembered == null ? null : remembered.token();
            }
            known.remove(hash);
            return null;
        }
    }

    private void remember(String hash, Jwt token, Instant now) {
        var until = now.plus(longest);
        var end = token.getExpiresAt();
        if (end != null && end.minus(BEFORE_THE_END).isBefore(until)) {
            until = end.minus(BEFORE_THE_END);
        }
        if (until.isAfter(now)) {
            synchronized (known) {
                makeRoom(now);
                known.put(hash, new Remembered(token, until));
            }
        }
    }

    private void makeRoom(Instant now) {
        if (known.size() >= most && !now.isBefore(nextClearance)) {
            known.values().removeIf(remembered -> !now.isBefore(remembered.until()));
            nextClearance = now.plus(CLEARANCE);
        }
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Remembered(Jwt token, Instant until) {}
}
