package org.comptoir.store.assortment.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.MoneyAmount;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.contracts.catalog.v1.StoreGroupChanged;
import org.comptoir.contracts.catalog.v1.VatCategoryChanged;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.comptoir.store.assortment.CopyService;
import org.comptoir.store.assortment.PriceList;
import org.comptoir.store.assortment.Product;
import org.comptoir.store.assortment.StoreGroup;
import org.comptoir.store.assortment.VatCategory;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what the catalogue says of products and prices. */
@Component
class CatalogEvents {
    private static final Set<String> KINDS = Set.of("LIST", "SALE");

    private final Inbox inbox;
    private final CopyService copies;

    CatalogEvents(Inbox inbox, CopyService copies) {
        this.inbox = inbox;
        this.copies = copies;
    }

    @KafkaListener(topics = {Topics.PRODUCTS, Topics.PRICES})
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                on(ProductChanged.class, event -> copies.learn(product(event))),
                on(PriceChanged.class, event -> copies.learn(prices(event))),
                on(VatCategoryChanged.class, event -> copies.learn(category(event))),
                on(StoreGroupChanged.class, event -> copies.learn(group(event))));
    }

    static Product product(ProductChanged event) {
        return new Product(
                event.sku(),
                event.gtin(),
                event.name(),
                event.names() == null ? null : event.names().get("en"),
                event.brand(),
                event.brandCode(),
                event.category(),
                event.categoryPath() == null ? List.of() : event.categoryPath(),
                event.groupCode(),
                event.imageUrl(),
                event.status(),
                event.vatRate(),
                event.vatCategory(),
                event.attributes() == null ? Map.of() : event.attributes(),
                event.channels());
    }

    static PriceList prices(PriceChanged event) {
        return new PriceList(event.sku(), money(event.price()), event.validFrom(), entries(event.entries()));
    }

    private static @Nullable List<PriceEntry> entries(@Nullable List<PriceChanged.Entry> told) {
        return told == null
                ? null
                : told.stream()
                        .filter(CatalogEvents::isPrice)
                        .map(CatalogEvents::entry)
                        .toList();
    }

    /** Not of a kind that only a later release knows, and not withdrawn before it began. */
    private static boolean isPrice(PriceChanged.Entry told) {
        var until = told.validUntil();
        return KINDS.contains(told.kind()) && (until == null || until.isAfter(told.validFrom()));
    }

    private static PriceEntry entry(PriceChanged.Entry told) {
        return new PriceEntry(
                PriceEntry.Kind.valueOf(told.kind()),
                new PriceScope(told.channel(), told.storeGroup(), told.storeId(), told.tier()),
                money(told.price()),
                told.validFrom(),
                told.validUntil());
    }

    static VatCategory category(VatCategoryChanged event) {
        return new VatCategory(
                event.code(),
                event.rates().stream()
                        .map(rate -> new VatCategory.Rate(rate.rate(), rate.validFrom()))
                        .toList());
    }

    static StoreGroup group(StoreGroupChanged event) {
        return new StoreGroup(event.code(), event.name(), event.stores());
    }

    private static Money money(MoneyAmount amount) {
        return Money.ofMinor(CurrencyUnit.of(amount.currency()), amount.amount());
    }
}
