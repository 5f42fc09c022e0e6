package org.comptoir.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.sample.SampleApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another property, another context: it has its own database, and the paused one takes none of its events. */
@ComptoirTest(
        classes = SampleApplication.class,
        properties = {"sample.second=true", "comptoir.security.jwks-uri=http://127.0.0.1:1/none"})
class SecondContextIT {
    private final KafkaProbe probe;
    private final JdbcClient jdbc;

    @Autowired
    SecondContextIT(KafkaProbe probe, JdbcClient jdbc) {
        this.probe = probe;
        this.jdbc = jdbc;
    }

    @Test
    void startsWithAnEmptyDatabase() {
        assertThat(jdbc.sql("SELECT count(*) FROM shelf WHERE units > 0")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void hearsItsEventsItself() {
        for (int i = 0; i < 10; i++) {
            String sku = UUID.randomUUID().toString();

            probe.publish(
                    Topics.PRODUCTS, sku, new ProductChanged(sku, null, "Pear", null, null, null, "RETIRED", 550), 1);

            probe.await(StockLevelChanged.class, it -> it.sku().equals(sku));
            assertThat(jdbc.sql("SELECT count(*) FROM shelf WHERE sku = ?")
                            .param(sku)
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void givesItsOwnPropertiesTheLastWord(@Value("${comptoir.security.jwks-uri}") String address) {
        assertThat(address).endsWith("/none");
    }
}
