package org.comptoir.catalog.feed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalog.product.Medium;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductPages;
import org.comptoir.catalog.product.ProductService;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.stock.StockService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the assortment page by page, each in a transaction of its own. */
@Service
public class FeedService {

    private static final int PAGE = 500;
    private static final int SHELVES = 2_000;
    private static final String STORE = "store";

    private final FeedTables tables;
    private final Offers offers;
    private final ProductService products;
    private final ProductPages pages;
    private final StockService stock;

    FeedService(FeedTables tables, Offers offers, ProductService products, ProductPages pages, StockService stock) {
        this.tables = tables;
        this.offers = offers;
        this.products = products;
        this.pages = pages;
        this.stock = stock;
    }

    /** The next products for sale on the channel behind that SKU; none at the end. */
    @Transactional(readOnly = true)
    public List<FeedItem> itemsAfter(String sku, FeedContext context) {
        return items(products.findAll(tables.skus(context.channel(), sku, PAGE)), context);
    }

    /** A product for sale on the channel. */
    @Transactional(readOnly = true)
    public Optional<FeedItem> item(Sku sku, FeedContext context) {
        var forSale = products
                .find(sku)
                .filter(product -> product.status() == ProductStatus.ACTIVE)
                .filter(product -> product.channels().contains(context.channel()))
                .stream()
                .toList();
        return items(forSale, context).stream().findFirst();
    }

    /** The next products behind that SKU, whatever their status, with their list prices for everybody. */
    @Transactional(readOnly = true)
    public List<ExportedProduct> exportAfter(String sku) {
        var skus = tables.skus(null, sku, PAGE);
        var prices = tables.listPrices(skus);
        return products.findAll(skus).stream()
                .map(product ->
                        new ExportedProduct(product, prices.get(product.sku().value())))
                .toList();
    }

    /** What stores have, behind that shelf, with what it costs there. */
    @Transactional(readOnly = true)
    public List<Shelf> shelvesAfter(@Nullable Shelf last, Map<String, Set<String>> groupsOfStores) {
        var shelves = last == null
                ? tables.shelves(STORE, "", "", SHELVES)
                : tables.shelves(STORE, last.sku(), last.location(), SHELVES);
        return offers.at(shelves, groupsOfStores);
    }

    /** The groups that stores belong to, for a whole file of shelves. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> groupsOfStores() {
        return offers.groupsOfStores();
    }

    private List<FeedItem> items(List<Product> shown, FeedContext context) {
        var skus = shown.stream().map(Product::sku).toList();
        var around = new Surroundings(
                offers.on(context.channel(), skus),
                stock.availableOf(skus.stream().map(Sku::value).toList()),
                tables.googleCategories(shown.stream()
                        .flatMap(product -> product.categoryPath().stream())
                        .distinct()
                        .toList()),
                tables.groups(
                        shown.stream()
                                .map(Product::group)
                                .filter(Objects::nonNull)
                                .map(group -> group.value())
                                .distinct()
                                .toList(),
                        context.language()));
        return shown.stream().map(product -> item(product, around, context)).toList();
    }

    private FeedItem item(Product product, Surroundings around, FeedContext context) {
        var sku = product.sku().value();
        var text = product.textOn(context.channel());
        var description = text.description(context.language());
        var gtin = product.gtin();
        var brand = product.brand();
        var group = product.group();
        return new FeedItem(
                sku,
                gtin == null ? null : gtin.value(),
                text.name(context.language()).value(),
                description == null ? null : description.value(),
                pages.of(product.sku()),
                images(product, context),
                brand == null ? null : brand.name().value(),
                category(product, context),
                google(product, around),
                group == null ? null : around.groups.get(group.value()),
                product.attributes().values(),
                around.offers.get(sku),
                around.available.contains(sku));
    }

    private static List<String> images(Product product, FeedContext context) {
        return product.mediaOn(context.channel()).stream()
                .filter(medium -> medium.kind() == Medium.Kind.IMAGE)
                .map(medium -> medium.url().value())
                .toList();
    }

    private static @Nullable String category(Product product, FeedContext context) {
        var category = product.category();
        if (category == null) {
            return null;
        }
        return switch (context.language()) {
            case FR -> category.label();
            case EN -> category.labelEn();
        };
    }

    private static @Nullable String google(Product product, Surroundings around) {
        var category = product.category();
        return category == null ? null : around.googleCategories.get(category.code());
    }

    /** What a page of products is shown with. */
    private record Surroundings(
            Map<String, Offer> offers,
            Set<String> available,
            Map<String, String> googleCategories,
            Map<String, FeedItem.Group> groups) {}
}
