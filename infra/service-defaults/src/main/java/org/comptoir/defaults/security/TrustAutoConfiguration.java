package org.comptoir.defaults.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** A service that does not know whom to trust does not start. */
@AutoConfiguration(after = SecurityAutoConfiguration.class)
class TrustAutoConfiguration {
    @Bean
    SmartInitializingSingleton trust(ObjectProvider<JwtDecoder> decoders) {
        return () -> decoders.ifAvailable(TrustAutoConfiguration::check);
    }

    static void check(JwtDecoder decoder) {
        if (decoder instanceof NoIssuer) {
            throw new IllegalStateException(
                    "Set COMPTOIR_SECURITY_ISSUER and COMPTOIR_SECURITY_JWKSURI: a service trusts exactly one issuer");
        }
    }
}
