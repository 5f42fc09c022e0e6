package org.comptoir.order;

import org.comptoir.order.standin.StandInCatalog;
import org.comptoir.order.standin.StandInInventory;
import org.comptoir.order.standin.StandInStripe;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;

@TestConfiguration(proxyBeanMethods = false)
class OrderServiceTestParts {
    @Bean
    static StandInCatalog standInCatalog() {
        return new StandInCatalog();
    }

    @Bean
    static StandInInventory standInInventory() {
        return new StandInInventory();
    }

    @Bean
    static StandInStripe standInStripe() {
        return new StandInStripe();
    }

    @Bean
    static DynamicPropertyRegistrar standIns(StandInCatalog catalog, StandInInventory inventory, StandInStripe stripe) {
        return properties -> {
            properties.add("comptoir.catalog.url", catalog::url);
            properties.add("comptoir.inventory.url", inventory::url);
            properties.add("comptoir.stripe.api-base", stripe::url);
        };
    }

    @Bean
    static Crashes crashes() {
        return new Crashes();
    }

    @Bean
    Shopper shopper(Http http, TestTokens tokens, KafkaProbe kafka, JdbcClient jdbc) {
        return new Shopper(http, tokens, kafka, jdbc);
    }
}
