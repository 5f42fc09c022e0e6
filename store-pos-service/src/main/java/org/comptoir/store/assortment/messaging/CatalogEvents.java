package org.comptoir.store.assortment.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.PriceChanged;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.store.assortment.AssortmentService;
import org.comptoir.store.assortment.Price;
import org.comptoir.store.assortment.Product;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what the catalogue says of products and prices. */
@Component
class CatalogEvents {
    private final Inbox inbox;
    private final AssortmentService assortment;

    CatalogEvents(Inbox inbox, AssortmentService assortment) {
        this.inbox = inbox;
        this.assortment = assortment;
    }

    @KafkaListener(topics = {Topics.PRODUCTS, Topics.PRICES})
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(ProductChanged.class, this::changed), on(PriceChanged.class, this::changed));
    }

    private void changed(ProductChanged event) {
        assortment.learn(new Product(
                event.sku(),
                event.gtin(),
                event.name(),
                event.brand(),
                event.category(),
                event.imageUrl(),
                event.status(),
                event.vatRate()));
    }

    private void changed(PriceChanged event) {
        var price = Money.ofMinor(
                CurrencyUnit.of(event.price().currency()), event.price().amount());
        assortment.learn(new Price(event.sku(), price, event.validFrom()));
    }
}
