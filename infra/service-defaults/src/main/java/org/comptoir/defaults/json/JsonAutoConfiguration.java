package org.comptoir.defaults.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Strict for those who call us, tolerant towards events and the services that we call. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
class JsonAutoConfiguration {
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return new StrictJson();
    }

    @Bean
    @ConditionalOnMissingBean
    EventJson eventJson() {
        return new EventJson();
    }

    /** After Boot's own customizer, whose converter writes answers in pieces. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer wholeAnswers(JsonMapper json) {
        return servers -> servers.withJsonConverter(new WholeJson(json));
    }

    /** After Boot's own customizer, which would set the strict mapper. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ClientHttpMessageConvertersCustomizer tolerantClients(EventJson json) {
        return clients -> clients.withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()));
    }
}
