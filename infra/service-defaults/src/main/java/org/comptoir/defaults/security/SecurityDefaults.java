package org.comptoir.defaults.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service trusts and what it opens.
 *
 * @param issuer the only accepted {@code iss}
 * @param jwksUri where the issuer's public keys are read, on first need
 * @param publicGets path patterns that anybody may read
 * @param publicPosts path patterns that anybody may post to
 * @param cachedTokens how many checked tokens are remembered
 * @param cachedFor how long at most, and never beyond a token's own end
 */
@ConfigurationProperties("comptoir.security")
public record SecurityDefaults(
        @Nullable String issuer,
        @Nullable String jwksUri,
        @DefaultValue List<String> publicGets,
        @DefaultValue List<String> publicPosts,
        @DefaultValue("5000") int cachedTokens,
        @DefaultValue("5m") Duration cachedFor) {}
