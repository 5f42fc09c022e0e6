package org.comptoir.inventory.locator;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.comptoir.inventory.together.Together;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LocatorSettings.class)
class LocatorConfiguration {
    /** Searches that arrive together are answered by one statement. */
    @Bean
    Together<ShelfQuestion, List<Hit>> searches(Balances balances, LocatorSettings settings, MeterRegistry meters) {
        return new Together<>("searches", settings.limits(), balances::enough, meters);
    }

    /** So are questions about known shelves. */
    @Bean
    Together<List<Pair>, List<Balance>> balanceReads(
            Balances balances, LocatorSettings settings, MeterRegistry meters) {
        return new Together<>("balance-reads", settings.limits(), balances::pairs, meters);
    }
}
