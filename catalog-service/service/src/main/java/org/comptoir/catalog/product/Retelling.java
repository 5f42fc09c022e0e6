package org.comptoir.catalog.product;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.comptoir.catalog.brand.BrandRenamed;
import org.comptoir.catalog.category.CategoriesMoved;
import org.comptoir.catalog.category.CategoryService;
import org.comptoir.catalog.channel.Assortment;
import org.comptoir.catalog.channel.AssortmentChanged;
import org.comptoir.catalog.channel.ChannelService;
import org.comptoir.catalog.text.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears, in the transaction that changed it, of what many products share, and tells each product that is another now
 * once. Works through them in chunks, so that a brand of a hundred thousand products fits into memory.
 */
@Component
class Retelling {

    private static final int CHUNK = 1000;

    private final Products products;
    private final CategoryService categories;
    private final ChannelService channels;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retelling(
            Products products,
            CategoryService categories,
            ChannelService channels,
            ApplicationEventPublisher events,
            Clock clock) {
        this.products = products;
        this.categories = categories;
        this.channels = channels;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void tell(BrandRenamed event) {
        tell(Concerned.brand(event.brand().code().value()), true);
    }

    @EventListener
    void tell(CategoriesMoved event) {
        tell(Concerned.categories(event.codes()), true);
    }

    @EventListener
    void tell(AssortmentChanged event) {
        var code = Objects.requireNonNullElse(event.code(), "");
        var concerned = switch (event.kind()) {
            case null -> Concerned.everything();
            case SKU -> Concerned.sku(code);
            case BRAND -> Concerned.brand(code);
            case CATEGORY -> Concerned.categories(categories.subtree(code));
        };
        tell(concerned, false);
    }

    private void tell(Concerned concerned, boolean always) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var after = "";
        List<Product> chunk;
        do {
            chunk = products.concerned(concerned, after, CHUNK);
            var assortment = channels.assortment(
                    chunk.stream().map(product -> product.sku().value()).toList());
            var changed = chunk.stream()
                    .filter(product -> always || !product.channels().equals(channelsOf(product, assortment)))
                    .map(product -> product.retold(channelsOf(product, assortment), now))
                    .toList();
            if (!changed.isEmpty()) {
                products.offer(changed, now);
                events.publishEvent(new ProductsChanged(changed));
            }
            after = chunk.isEmpty() ? after : chunk.getLast().sku().value();
        } while (chunk.size() == CHUNK);
    }

    private static List<String> channelsOf(Product product, Assortment assortment) {
        Slug brand = product.brandCode();
        return assortment.channelsOf(
                product.sku().value(), brand == null ? null : brand.value(), product.categoryPath());
    }
}
