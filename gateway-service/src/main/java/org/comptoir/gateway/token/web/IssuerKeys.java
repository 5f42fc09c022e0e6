package org.comptoir.gateway.token.web;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's public keys, read on first need. A token with an unknown key id makes them be read again, so that a new
 * key is known at once, but a flood of such tokens does so twice in ten seconds at most; in between they are refused.
 * While the issuer is away, the keys that were read last stay good for an hour.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final Duration READ = Duration.ofSeconds(2);
    private static final Duration KNOWN_FOR = Duration.ofMinutes(5);
    private static final Duration GOOD_WITHOUT_ISSUER = Duration.ofHours(1);
    private static final Duration WAIT_FOR_OTHERS = Duration.ofSeconds(3);
    private static final Duration READ_AGAIN_AFTER = Duration.ofSeconds(10);
    private static final int LARGEST = 256 * 1024;
    private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());

    private final JWKSource<SecurityContext> keys;

    IssuerKeys(String address) {
        this(address, READ_AGAIN_AFTER);
    }

    IssuerKeys(String address, Duration readAgainAfter) {
        this.keys = JWKSourceBuilder.create(
                        url(address),
                        new DefaultResourceRetriever((int) CONNECT.toMillis(), (int) READ.toMillis(), LARGEST))
                .cache(KNOWN_FOR.toMillis(), WAIT_FOR_OTHERS.toMillis())
                .rateLimited(readAgainAfter.toMillis())
                .outageTolerant(GOOD_WITHOUT_ISSUER.toMillis())
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return keys.get(wanted, context);
        } catch (RateLimitReachedException justRead) {
            // Without any keys this throws as well: then nobody can tell good tokens from bad ones.
            keys.get(ANY, context);
            return List.of();
        }
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not an address of keys: " + address, e);
        }
    }
}
