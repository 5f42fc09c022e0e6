package org.comptoir.store;

import org.awaitility.Awaitility;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.CouponChanged;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.catalog.v1.PromotionChanged;
import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.contracts.catalog.v1.VatCategoryChanged;
import org.comptoir.contracts.customers.v1.CustomerChanged;
import org.comptoir.contracts.orders.v1.FulfilmentChanged;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Contracts;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every published sample of what this service hears is understood. */
@ComptoirTest
class EventContractIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe probe;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void understandsTheFulfilmentSample() {
        var sample = Contracts.sample(FulfilmentChanged.class);

        probe.publish(Topics.FULFILMENTS, sample.fulfilmentId().toString(), sample, 1);

        awaitFound(sample.storeId(), "/work-items/" + sample.fulfilmentId());
    }

    @Test
    void understandsTheCatalogueSamples() {
        var product = Contracts.sample(ProductChanged.class);
        var price = Contracts.sample(PriceChanged.class);

        probe.publish(Topics.PRODUCTS, product.sku(), product, 1);
        probe.publish(Topics.PRICES, price.sku(), price, 1);

        awaitFound("1000123", "/products/" + product.sku());
        var clerk = http.as(tokens.clerk("1000123"));
        Awaitility.await()
                .until(() -> clerk.get("/api/v1/stores/1000123/products/" + price.sku())
                        .has("$.price"));
    }

    @Test
    void understandsTheOtherSamplesOfTheCatalogue() {
        var group = Contracts.sample(StoreGroupChanged.class);
        var category = Contracts.sample(VatCategoryChanged.class);
        var promotion = Contracts.sample(PromotionChanged.class);
        var coupon = Contracts.sample(CouponChanged.class);
        var catalogue = new Catalogue(probe);

        catalogue.tells(group, 1);
        catalogue.tells(category, 1);
        catalogue.tells(promotion, 1);
        catalogue.tells(coupon, 1);

        awaitKept("select count(*) from store_group where code = ?", group.code());
        awaitKept("select count(*) from vat_category where code = ?", category.code());
        awaitKept("select count(*) from promotion where code = ?", promotion.code());
        awaitKept("select count(*) from coupon where code_hash = ?", coupon.codeHash());
    }

    private void awaitKept(String count, String key) {
        Awaitility.await()
                .until(() -> jdbc.sql(count).param(key).query(Integer.class).single() == 1);
    }

    @Test
    void understandsTheCustomerSample() {
        var sample = Contracts.sample(CustomerChanged.class);

        probe.publish(Topics.CUSTOMERS, sample.customerId().toString(), sample, 1);

        awaitFound("1000123", "/customer-cards/" + sample.number());
    }

    private void awaitFound(String store, String path) {
        var clerk = http.as(tokens.clerk(store));
        Awaitility.await()
                .until(() -> clerk.get("/api/v1/stores/" + store + path).status() == 200);
    }
}
