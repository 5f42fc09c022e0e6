package org.comptoir.defaults.client;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** A service token where a client is configured. */
@AutoConfiguration
@ConditionalOnProperty("comptoir.client.id")
@EnableConfigurationProperties(ClientDefaults.class)
class ClientAutoConfiguration {
    @Bean
    ServiceToken serviceToken(ClientDefaults client, ObjectProvider<Clock> clock) {
        return new ServiceToken(client, clock.getIfAvailable(Clock::systemUTC));
    }
}
