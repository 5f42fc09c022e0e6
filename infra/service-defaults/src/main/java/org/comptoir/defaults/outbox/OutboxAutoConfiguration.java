package org.comptoir.defaults.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import javax.sql.DataSource;
import org.comptoir.defaults.json.EventJson;
import org.comptoir.defaults.kafka.TopicCreation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/** The outbox over the service's own database, and the relay that empties it. */
@AutoConfiguration(
        after = TransactionAutoConfiguration.class,
        afterName = "org.comptoir.defaults.kafka.KafkaDefaultsAutoConfiguration")
@ConditionalOnBean({DataSource.class, JdbcConnectionDetails.class, ProducerFactory.class, TopicCreation.class})
@ConditionalOnProperty(name = "comptoir.outbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OutboxDefaults.class)
class OutboxAutoConfiguration {
    private final WakeUp wakeUp = new WakeUp();

    @Bean
    Outbox outbox(DataSource database, EventJson json) {
        return new Outbox(JdbcClient.create(database), json, wakeUp::appended);
    }

    @Bean
    OutboxRelay outboxRelay(
            JdbcConnectionDetails database,
            ProducerFactory<Object, Object> producers,
            TopicCreation topics,
            OutboxDefaults defaults,
            @Value("${spring.application.name}") String service) {
        KafkaTemplate<Object, Object> kafka = new KafkaTemplate<>(producers);
        kafka.setProducerListener(new ProducerListener<>() {});
        return new OutboxRelay(
                new ConnectionSource(database, service),
                new BatchSender(kafka, "/" + service),
                wakeUp,
                topics::isDone,
                defaults);
    }

    @Bean
    MeterBinder outboxMeters(OutboxRelay relay) {
        return registry -> {
            Gauge.builder("comptoir.outbox.parked", relay, r -> r.backlog().parked())
                    .description("Events that could not be sent and hold their aggregate back")
                    .register(registry);
            Gauge.builder("comptoir.outbox.oldest.age", relay, r -> r.backlog().oldestSeconds())
                    .baseUnit("seconds")
                    .description("How long the oldest event has been waiting")
                    .register(registry);
            Gauge.builder("comptoir.outbox.shards", relay, r -> r.shards().size())
                    .description("Shards that this instance relays")
                    .register(registry);
        };
    }
}
