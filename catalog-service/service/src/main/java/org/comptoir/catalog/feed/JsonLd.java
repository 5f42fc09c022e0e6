package org.comptoir.catalog.feed;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A product in the words of schema.org, as search engines read it on a product page. */
public final class JsonLd {

    /** Attributes for which schema.org has a word of its own. */
    private static final Map<String, String> KNOWN =
            Map.of("colour", "color", "color", "color", "size", "size", "material", "material", "pattern", "pattern");

    private JsonLd() {}

    /** The words and values, ready to be written as JSON. */
    public static Map<String, Object> of(FeedItem item) {
        var product = new LinkedHashMap<String, Object>();
        product.put("@context", "https://schema.org/");
        product.put("@type", "Product");
        product.put("sku", item.sku());
        if (item.gtin() != null) {
            product.put("gtin" + item.gtin().length(), item.gtin());
        }
        product.put("name", item.name());
        if (item.description() != null) {
            product.put("description", item.description());
        }
        product.put("url", item.page().toString());
        if (!item.images().isEmpty()) {
            product.put("image", item.images());
        }
        if (item.brand() != null) {
            product.put("brand", typed("Brand", Map.of("name", item.brand())));
        }
        if (item.category() != null) {
            product.put("category", item.category());
        }
        attributes(item, product);
        if (item.group() != null) {
            product.put("isVariantOf", group(item.group()));
        }
        if (item.offer() != null) {
            product.put("offers", offer(item, item.offer()));
        }
        return product;
    }

    private static void attributes(FeedItem item, Map<String, Object> product) {
        var others = new ArrayList<Map<String, Object>>();
        item.attributes().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(attribute -> {
            var word = KNOWN.get(attribute.getKey());
            if (word != null) {
                product.put(word, attribute.getValue());
            } else {
                others.add(typed("PropertyValue", Map.of("name", attribute.getKey(), "value", attribute.getValue())));
            }
        });
        if (!others.isEmpty()) {
            product.put("additionalProperty", others);
        }
    }

    private static Map<String, Object> group(FeedItem.Group group) {
        var members = new LinkedHashMap<String, Object>();
        members.put("productGroupID", group.code());
        members.put("name", group.name());
        members.put("variesBy", group.variesBy().stream().map(JsonLd::property).toList());
        return typed("ProductGroup", members);
    }

    private static String property(String attribute) {
        var word = KNOWN.get(attribute);
        return word == null ? attribute : "https://schema.org/" + word;
    }

    private static Map<String, Object> offer(FeedItem item, Offer offer) {
        var members = new LinkedHashMap<String, Object>();
        members.put("price", offer.price().getAmount().toPlainString());
        members.put("priceCurrency", offer.price().getCurrencyUnit().getCode());
        if (offer.isReduced()) {
            members.put("priceSpecification", List.of(regularPrice(offer)));
            if (offer.until() != null) {
                members.put(
                        "priceValidUntil",
                        offer.until().atOffset(ZoneOffset.UTC).toLocalDate().toString());
            }
        }
        members.put("availability", "https://schema.org/" + (item.inStock() ? "InStock" : "OutOfStock"));
        members.put("itemCondition", "https://schema.org/NewCondition");
        members.put("url", item.page().toString());
        return typed("Offer", members);
    }

    private static Map<String, Object> regularPrice(Offer offer) {
        var members = new LinkedHashMap<String, Object>();
        members.put("priceType", "https://schema.org/StrikethroughPrice");
        members.put("price", offer.regular().getAmount().toPlainString());
        members.put("priceCurrency", offer.regular().getCurrencyUnit().getCode());
        return typed("UnitPriceSpecification", members);
    }

    private static Map<String, Object> typed(String type, Map<String, ?> members) {
        var typed = new LinkedHashMap<String, Object>();
        typed.put("@type", type);
        typed.putAll(members);
        return typed;
    }
}
