package org.comptoir.defaults.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers tokens that passed, by their hash, because checking a signature costs more than most requests. Never beyond
 * the token's end, never longer than a few minutes, and never more than a fixed number of them: those that
 * ended make room before any other has to go.
 */
final class RememberedTokens implements JwtDecoder {
    /** Looking through all of them for every new one would cost more than it saves. */
    private static final Duration CLEARANCE = Duration.ofSeconds(1);

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Duration longest;
    private final int size;
    private final Map<ByteBuffer, Remembered> known;
    private Instant nextClearance = Instant.MIN;

    RememberedTokens(JwtDecoder decoder, Clock clock, int size, Duration longest) {
        this.decoder = decoder;
        this.clock = clock;
        this.longest = longest;
        this.size = size;
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Remembered> eldest) {
                return size() > size;
            }
        };
    }

    @Override
    public Jwt decode(String token) {
        ByteBuffer hash = hash(token);
        Instant now = clock.instant();
        Jwt remembered = find(hash, now);
        if (remembered != null) {
            return remembered;
        }
        Jwt decoded = decoder.decode(token);
        remember(hash, decoded, now);
        return decoded;
    }

    private @Nullable Jwt find(ByteBuffer hash, Instant now) {
        synchronized (known) {
            Remembered remembered = known.get(hash);
            if (remembered != null && !now.isBefore(remembered.until())) {
                known.remove(hash);
                return null;
            }
            return remembered == null ? null : remembered.token();
        }
    }

    private void remember(ByteBuffer hash, Jwt token, Instant now) {
        Instant end = token.getExpiresAt();
        Instant latest = now.plus(longest);
        Instant until = end == null || end.isAfter(latest) ? latest : end;
        synchronized (known) {
            makeRoom(now);
            known.put(hash, new Remembered(token, until));
        }
    }

    private void makeRoom(Instant now) {
        if (known.size() >= size && !now.isBefore(nextClearance)) {
            known.values().removeIf(remembered -> !now.isBefore(remembered.until()));
            nextClearance = now.plus(CLEARANCE);
        }
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private record Remembered(Jwt token, Instant until) {}
}
