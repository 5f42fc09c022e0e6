package org.comptoir.inventory.reservation;

import io.micrometer.core.instrument.MeterRegistry;
import org.comptoir.inventory.together.Together;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(HoldSettings.class)
class ReservationConfiguration {
    /** Holds that arrive together are decided together. */
    @Bean
    Together<HoldRequest, Decision> holds(HoldDecider decider, HoldSettings settings, MeterRegistry meters) {
        return new Together<>("holds", settings.limits(), decider::decide, meters);
    }
}
