package org.comptoir.gateway.token.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted, and which addresses need none.
 *
 * @param issuer the only accepted {@code iss}
 * @param jwksUri where the issuer's public keys are read
 * @param publicGets path patterns that anybody may read
 * @param publicPosts path patterns that anybody may post to
 * @param remembered how many checked tokens are remembered
 * @param rememberedFor how long at most
 */
@ConfigurationProperties("comptoir.security")
record TokenSettings(
        String issuer,
        String jwksUri,
        @DefaultValue List<String> publicGets,
        @DefaultValue List<String> publicPosts,
        @DefaultValue("5000") int remembered,
        @DefaultValue("5m") Duration rememberedFor) {}
