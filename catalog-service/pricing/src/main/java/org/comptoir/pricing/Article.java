package org.comptoir.pricing;

import java.util.ArrayList;
import java.util.List;

/** All pieces of one SKU in a basket, on however many lines they stand. */
final class Article {

    private final String sku;
    private final PricedProduct product;
    private final PriceTimeline timeline;
    private final PriceTimeline.Price price;
    private final long quantity;
    private final List<Lot> lots = new ArrayList<>(2);
    private int version;

    Article(String sku, PricedProduct product, PriceTimeline timeline, PriceTimeline.Price price, long quantity) {
        this.sku = sku;
        this.product = product;
        this.timeline = timeline;
        this.price = price;
        this.quantity = quantity;
        lots.add(new Lot(price.unit().getAmountMinorLong(), quantity));
    }

    private Article(Article other) {
        sku = other.sku;
        product = other.product;
        timeline = other.timeline;
        price = other.price;
        quantity = other.quantity;
        version = other.version;
        for (var lot : other.lots) {
            lots.add(lot.copy());
        }
    }

    /** The same article with lots of its own, to try something. */
    Article copy() {
        return new Article(this);
    }

    String sku() {
        return sku;
    }

    PricedProduct product() {
        return product;
    }

    PriceTimeline timeline() {
        return timeline;
    }

    PriceTimeline.Price price() {
        return price;
    }

    long quantity() {
        return quantity;
    }

    List<Lot> lots() {
        return lots;
    }

    /** How often a deal has changed it. */
    int version() {
        return version;
    }

    void changed() {
        version++;
    }

    long amount() {
        var sum = 0L;
        for (var lot : lots) {
            sum += lot.amount();
        }
        return sum;
    }

    Lot split(Lot lot, long pieces) {
        var part = lot.split(pieces);
        lots.add(part);
        return part;
    }
}
