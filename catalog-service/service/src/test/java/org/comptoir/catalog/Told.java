package org.comptoir.catalog;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.test.Heard;
import org.comptoir.test.KafkaProbe;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was told about products, once everything is. */
record Told(KafkaProbe probe, JdbcClient sql) {

    /** The events about products whose SKU begins like this, in the order in which each product was told. */
    List<Heard<ProductChanged>> about(String prefix) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        sql.sql("SELECT count(*) FROM outbox").query(Long.class).single() == 0);
        return probe.allHeard(ProductChanged.class).stream()
                .filter(event -> event.event().sku().startsWith(prefix))
                .toList();
    }
}
