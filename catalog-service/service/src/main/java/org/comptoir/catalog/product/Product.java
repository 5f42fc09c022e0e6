package org.comptoir.catalog.product;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.comptoir.catalog.brand.Brand;
import org.comptoir.catalog.category.CategoryPlace;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Slug;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.pricing.VatRate;
import org.jspecify.annotations.Nullable;

/**
 * A product as it stands; {@code version} counts its changes from 1.
 *
 * @param vatRate the rate of its VAT category when it was read
 * @param channelContent what single channels show instead, by the code of the channel
 * @param channels the codes of the channels on which it is offered, in alphabetical order
 */
public record Product(
        Sku sku,
        @Nullable Gtin gtin,
        ProductStatus status,
        ProductText text,
        @Nullable Brand brand,
        @Nullable CategoryPlace category,
        Attributes attributes,
        List<Medium> media,
        @Nullable GroupCode group,
        VatCode vatCategory,
        VatRate vatRate,
        Map<String, ChannelContent> channelContent,
        List<String> channels,
        long version,
        Instant changedAt) {

    public Product {
        media = List.copyOf(media);
        channelContent = Collections.unmodifiableMap(new TreeMap<>(channelContent));
        channels = List.copyOf(channels);
    }

    /** The French name. */
    public Label name() {
        return text.name();
    }

    /** The first picture. */
    public @Nullable MediaAddress image() {
        return media.stream()
                .filter(Medium::isImage)
                .map(Medium::url)
                .findFirst()
                .orElse(null);
    }

    /** The code of the brand. */
    public @Nullable Slug brandCode() {
        return brand == null ? null : brand.code();
    }

    /** The codes of its categories from the root down; none when it has no category. */
    public List<String> categoryPath() {
        return category == null ? List.of() : category.path();
    }

    /** The texts as that channel shows them. */
    public ProductText textOn(String channel) {
        var content = channelContent.get(channel);
        return content == null ? text : content.over(text);
    }

    /** The media as that channel shows them. */
    public List<Medium> mediaOn(String channel) {
        var content = channelContent.get(channel);
        return content == null ? media : content.over(media);
    }

    public boolean isDraft() {
        return status == ProductStatus.DRAFT;
    }

    /** The same product after something that it shares with others changed. */
    Product retold(List<String> nowOfferedOn, Instant now) {
        return new Product(
                sku,
                gtin,
                status,
                text,
                brand,
                category,
                attributes,
                media,
                group,
                vatCategory,
                vatRate,
                channelContent,
                nowOfferedOn,
                version + 1,
                now);
    }

    /** Whether the two differ in nothing but their version and the rate of the day. */
    boolean saysTheSameAs(Product other) {
        return Objects.equals(gtin, other.gtin)
                && status == other.status
                && text.equals(other.text)
                && Objects.equals(brandCode(), other.brandCode())
                && categoryPath().equals(other.categoryPath())
                && attributes.equals(other.attributes)
                && media.equals(other.media)
                && Objects.equals(group, other.group)
                && vatCategory.equals(other.vatCategory)
                && channelContent.equals(other.channelContent)
                && channels.equals(other.channels);
    }
}
