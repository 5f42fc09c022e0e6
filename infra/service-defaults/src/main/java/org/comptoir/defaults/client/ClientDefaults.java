package org.comptoir.defaults.client;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this service presents itself to the issuer.
 *
 * @param id client id
 * @param secret client secret
 * @param tokenUri the issuer's token endpoint
 */
@ConfigurationProperties("comptoir.client")
record ClientDefaults(String id, String secret, String tokenUri) {
    @Override
    public String toString() {
        return "ClientDefaults[" + id + "]";
    }
}
