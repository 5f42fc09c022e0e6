package org.comptoir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.comptoir.store.Catalogue.LONG_AGO;
import static org.comptoir.store.Catalogue.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.CouponChanged;
import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.contracts.catalog.v1.VatCategoryChanged;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.KafkaProbe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/** Copies that were lost, or never were, come back from what Kafka keeps (docs/operations.md, "Rebuild a copy"). */
@ComptoirTest
class ReplayIT {
    private static final List<String> TOPICS = List.of(Topics.PRODUCTS, Topics.PRICES, Topics.PROMOTIONS);
    private static final List<String> COPIES =
            List.of("product", "price", "vat_category", "store_group", "promotion", "coupon");

    @Autowired
    private KafkaProbe probe;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Autowired
    private Environment environment;

    /** The same database and the same consumer group, as after a restart; with or without what the inbox remembers. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rebuildsItsCopiesInOneStart(boolean inboxIsLostToo) {
        tellsEverythingMoreThanOnce(UUID.randomUUID().toString());
        var before = settled();

        listeners.stop();
        COPIES.forEach(table -> jdbc.sql("truncate " + table).update());
        jdbc.sql("truncate promotion_book").update();
        if (inboxIsLostToo) {
            jdbc.sql("delete from inbox_newest where type like 'org.comptoir.catalog.%'")
                    .update();
        }
        try (var _ = new SpringApplicationBuilder(StoreApplication.class).run(restarted())) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(copies()).isEqualTo(before));
            assertThat(jdbc.sql("select version from promotion_book")
                            .query(Long.class)
                            .single())
                    .isPositive();
        } finally {
            listeners.start();
        }
    }

    @Test
    void findsTheNewestStateOfEverythingHoweverOldItIs() throws ExecutionException, InterruptedException {
        var resources = TOPICS.stream()
                .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                .toList();
        try (var admin = Admin.create(
                Map.of("bootstrap.servers", environment.getRequiredProperty("spring.kafka.bootstrap-servers")))) {
            assertThat(admin.describeConfigs(resources).all().get().values())
                    .extracting(config -> config.get("cleanup.policy").value())
                    .containsOnly("compact");
        }
    }

    private void tellsEverythingMoreThanOnce(String sku) {
        var catalogue = new Catalogue(probe);
        var hash = sku.replace("-", "").repeat(2);
        for (long sequence : new long[] {1, 3, 3, 2}) {
            var status = sequence == 3 ? "ACTIVE" : "DRAFT";
            catalogue.tells(Catalogue.product(sku, status, "V-" + sku, List.of("web", "store")), sequence);
            catalogue.tells(
                    Catalogue.price(sku, 100 * sequence, entry("SALE", 50, "store", "G-" + sku, null, "GOLD")),
                    sequence);
            catalogue.tells(new StoreGroupChanged("G-" + sku, "Groupe " + sequence, List.of("1", "2")), sequence);
            catalogue.tells(
                    new VatCategoryChanged(
                            "V-" + sku,
                            Map.of("fr", "Taux"),
                            List.of(new VatCategoryChanged.Rate((int) (100 * sequence), LONG_AGO))),
                    sequence);
            catalogue.tells(
                    Catalogue.tenPercentOff("P-" + sku, sku, sequence == 3 ? "PAUSED" : "ACTIVE", true), sequence);
            catalogue.tells(
                    new CouponChanged(hash, "P-" + sku, "SINGLE", sequence == 3 ? "USED_UP" : "OPEN", LONG_AGO),
                    sequence);
        }
        catalogue.tellsOld(sku + "-old", "Ancien", 550, 1);
        catalogue.tellsOld(sku + "-old", 199, 1);
        await().until(() -> isKept("product", sku, "ACTIVE") && isKept("price", sku, "300"));
        await().until(() -> isKept("store_group", sku, "Groupe 3") && isKept("vat_category", sku, "300"));
        await().until(() -> isKept("promotion", sku, "PAUSED") && isKept("coupon", sku, "USED_UP"));
        await().until(() -> isKept("product", sku + "-old", "Ancien") && isKept("price", sku + "-old", "199"));
    }

    private boolean isKept(String table, String key, String content) {
        return rows(table).stream().anyMatch(row -> row.contains(key) && row.contains(content));
    }

    /** The copies when nothing has changed them for a second: other tests may just have told something. */
    private Map<String, List<String>> settled() {
        var last = new Object() {
            private Map<String, List<String>> copies = copies();
        };
        await().pollInterval(Duration.ofSeconds(1)).until(() -> {
            var now = copies();
            var same = now.equals(last.copies);
            last.copies = now;
            return same;
        });
        return last.copies;
    }

    private Map<String, List<String>> copies() {
        return COPIES.stream().collect(Collectors.toMap(Function.identity(), this::rows));
    }

    private List<String> rows(String table) {
        return jdbc.sql("select to_jsonb(t)::text from " + table + " t order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Starts as the operator does who rebuilds: COMPTOIR_REPLAY_TOPICS is set, all else is as before. */
    private String[] restarted() {
        var same = Stream.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "spring.kafka.bootstrap-servers",
                        "comptoir.topics.partitions",
                        "comptoir.security.issuer",
                        "comptoir.security.jwks-uri")
                .map(name -> "--" + name + "=" + environment.getRequiredProperty(name));
        return Stream.concat(same, Stream.of("--server.port=0", "--comptoir.replay.topics=" + String.join(",", TOPICS)))
                .toArray(String[]::new);
    }
}
