package org.comptoir.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The limits in force.
 *
 * @param enabled whether anybody is limited at all
 * @param person for a person's token and, per client address, for callers without a token
 * @param machine for the machine clients of the merchant and of the platform
 */
@ConfigurationProperties("comptoir.gateway.limit")
public record LimitSettings(boolean enabled, Limit person, Limit machine) {}
