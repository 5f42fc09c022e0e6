package org.comptoir.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.CouponChanged;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.catalog.v1.PromotionChanged;
import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.contracts.catalog.v1.VatCategoryChanged;
import org.comptoir.test.KafkaProbe;
import org.jspecify.annotations.Nullable;

/** What the catalogue tells, for tests. */
record Catalogue(KafkaProbe probe) {
    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    /** A product of everybody's as it was told before its event grew. */
    void tellsOld(String sku, String name, int vatRate, long sequence) {
        tells(new ProductChanged(sku, null, name, "Marque", null, null, "ACTIVE", vatRate), sequence);
    }

    void tellsOld(String sku, long price, long sequence) {
        tells(new PriceChanged(sku, euro(price), 550, Instant.parse("2026-11-21T10:00:00Z")), sequence);
    }

    void tells(ProductChanged product, long sequence) {
        probe.publish(Topics.PRODUCTS, product.sku(), product, sequence);
    }

    void tells(PriceChanged price, long sequence) {
        probe.publish(Topics.PRICES, price.sku(), price, sequence);
    }

    void tells(StoreGroupChanged group, long sequence) {
        probe.publish(Topics.PRICES, "store-group:" + group.code(), group, sequence);
    }

    void tells(VatCategoryChanged category, long sequence) {
        probe.publish(Topics.PRICES, "vat-category:" + category.code(), category, sequence);
    }

    void tells(PromotionChanged promotion, long sequence) {
        probe.publish(Topics.PROMOTIONS, promotion.code(), promotion, sequence);
    }

    void tells(CouponChanged coupon, long sequence) {
        probe.publish(Topics.PROMOTIONS, "coupon:" + coupon.codeHash(), coupon, sequence);
    }

    /** A product with all that the event can say. */
    static ProductChanged product(
            String sku, String status, @Nullable String vatCategory, @Nullable List<String> channels) {
        return new ProductChanged(
                sku,
                null,
                "Café " + sku,
                "KNORR",
                "Épicerie > Café",
                null,
                status,
                2000,
                Map.of("fr", "Café " + sku, "en", "Coffee " + sku),
                "knorr",
                List.of("epicerie", "epicerie.cafe"),
                null,
                vatCategory,
                Map.of("net-weight", "250 g"),
                channels,
                null,
                null,
                null);
    }

    /** Everybody's price and others besides. */
    static PriceChanged price(String sku, long amount, PriceChanged.Entry... others) {
        var entries = new java.util.ArrayList<>(List.of(entry("LIST", amount, null, null, null, null)));
        entries.addAll(List.of(others));
        return new PriceChanged(sku, euro(amount), 2000, LONG_AGO, entries, "REDUCED");
    }

    static PriceChanged.Entry entry(
            String kind,
            long amount,
            @Nullable String channel,
            @Nullable String storeGroup,
            @Nullable String store,
            @Nullable String tier) {
        return new PriceChanged.Entry(kind, euro(amount), channel, storeGroup, store, tier, LONG_AGO, null);
    }

    /** Ten per cent off one article. */
    static PromotionChanged tenPercentOff(String code, String sku, String status, boolean couponRequired) {
        return tenPercentOff(code, sku, status, couponRequired, null);
    }

    static PromotionChanged tenPercentOff(
            String code, String sku, String status, boolean couponRequired, @Nullable Instant stoppedAt) {
        return new PromotionChanged(
                code,
                status,
                Map.of("fr", "Dix pour cent", "en", "Ten per cent"),
                "PERCENTAGE",
                10,
                "STACKABLE",
                true,
                1000,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(sku),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("store", "web"),
                List.of(),
                List.of(),
                List.of(),
                false,
                couponRequired,
                LONG_AGO,
                null,
                List.of(),
                null,
                null,
                null,
                stoppedAt);
    }

    /** A reduction for everybody that goes on. */
    static PriceChanged.Entry sale(long amount, Instant since) {
        return new PriceChanged.Entry("SALE", euro(amount), null, null, null, null, since, null);
    }

    private static MoneyAmount euro(long amount) {
        return new MoneyAmount(amount, "EUR");
    }
}
