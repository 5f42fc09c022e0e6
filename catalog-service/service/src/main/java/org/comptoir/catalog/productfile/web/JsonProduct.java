package org.comptoir.catalog.productfile.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comptoir.catalog.category.CategoryReference;
import org.comptoir.catalog.product.AttributeCode;
import org.comptoir.catalog.product.Attributes;
import org.comptoir.catalog.product.ChannelContent;
import org.comptoir.catalog.product.GroupCode;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.product.MediaAddress;
import org.comptoir.catalog.product.Medium;
import org.comptoir.catalog.product.Patch;
import org.comptoir.catalog.product.ProductPatch;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.productfile.ListAmounts;
import org.comptoir.catalog.productfile.ProductOffer;
import org.comptoir.catalog.productfile.WrittenGtin;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Prose;
import org.comptoir.catalog.vat.VatCode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one JSON object says about a product: a field that is not there leaves that part alone, {@code null} takes it
 * away.
 */
final class JsonProduct {

    private final JsonFields fields;
    private final @Nullable String vatCategory;

    JsonProduct(JsonFields fields, @Nullable String vatCategory) {
        this.fields = fields;
        this.vatCategory = vatCategory;
    }

    /** The offer; null, or not to be used, when something is wrong. */
    @Nullable
    ProductOffer read() {
        var gtin = fields.patch("gtin", WrittenGtin::read);
        var sku = sku(gtin.value());
        var product = product(sku == null ? new Sku("unknown") : sku, gtin);
        var price = price();
        fields.refuseUnknown();
        return sku == null ? null : new ProductOffer(product, price);
    }

    private @Nullable Sku sku(@Nullable Gtin gtin) {
        var sku = fields.value("sku", Sku::new);
        if (sku == null && gtin != null) {
            return new Sku(gtin.value());
        }
        if (sku == null && fields.wrong().isEmpty()) {
            fields.refuse("sku", "must not be empty");
        }
        return sku;
    }

    private ProductPatch product(Sku sku, Patch<Gtin> gtin) {
        return ProductPatch.of(sku)
                .gtin(gtin)
                .name(mustStay("name", fields.patch("name", Label::new)))
                .nameEn(fields.patch("nameEn", Label::new))
                .description(fields.patch("description", Prose::new))
                .descriptionEn(fields.patch("descriptionEn", Prose::new))
                .brand(fields.patch("brand", Label::new))
                .category(fields.patch("category", CategoryReference::of))
                .media(media(fields))
                .image(fields.patch("imageUrl", MediaAddress::new))
                .group(fields.patch("group", GroupCode::new))
                .vatCategory(vatCategory())
                .status(mustStay("status", fields.patch("status", JsonProduct::status)))
                .attributes(attributes())
                .channelContent(channelContent())
                .build();
    }

    private Patch<VatCode> vatCategory() {
        var said = mustStay("vatCategory", fields.patch("vatCategory", VatCode::new));
        return said instanceof Patch.Keep<VatCode> && vatCategory != null ? Patch.put(new VatCode(vatCategory)) : said;
    }

    /** What every product has cannot be taken away. */
    private <T> Patch<T> mustStay(String field, Patch<T> patch) {
        if (patch instanceof Patch.Clear<T> && fields.wrong().isEmpty()) {
            fields.refuse(field, "must not be empty");
        }
        return patch;
    }

    private static Patch<List<Medium>> media(JsonFields from) {
        return from.has("media")
                ? Patch.put(from.objects("media", Medium.MOST).stream()
                        .map(JsonProduct::medium)
                        .filter(Objects::nonNull)
                        .toList())
                : Patch.keep();
    }

    private static @Nullable Medium medium(JsonFields medium) {
        var url = medium.value("url", MediaAddress::new);
        var kind = medium.value("kind", JsonProduct::kind);
        var alt = medium.object("alt");
        var french = alt.map(texts -> texts.value("fr", Label::new)).orElse(null);
        var english = alt.map(texts -> texts.value("en", Label::new)).orElse(null);
        alt.ifPresent(JsonFields::refuseUnknown);
        medium.refuseUnknown();
        if ((url == null || kind == null) && medium.wrong().isEmpty()) {
            medium.refuse(url == null ? "url" : "kind", "must not be empty");
        }
        return url == null || kind == null ? null : new Medium(url, kind, french, english);
    }

    private Patch<Attributes> attributes() {
        if (!fields.has("attributes")) {
            return Patch.keep();
        }
        var values = new TreeMap<String, String>();
        fields.object("attributes")
                .ifPresent(given -> given.names().forEach(code -> {
                    var text = given.value(code, Label::new);
                    if (!code.matches(AttributeCode.FORM)) {
                        given.refuse(code, "must be a code of letters, digits, dashes or underscores");
                    } else if (text != null) {
                        values.put(code, text.value());
                    }
                }));
        if (values.size() > Attributes.MOST) {
            fields.refuse("attributes", "must not be more than " + Attributes.MOST);
            return Patch.keep();
        }
        return Patch.put(new Attributes(values));
    }

    private Patch<Map<String, ChannelContent>> channelContent() {
        if (!fields.has("channelContent")) {
            return Patch.keep();
        }
        var contents = new HashMap<String, ChannelContent>();
        fields.object("channelContent")
                .ifPresent(given -> given.names()
                        .forEach(channel ->
                                given.object(channel).ifPresent(content -> contents.put(channel, content(content)))));
        if (contents.size() > ChannelContent.MOST_CHANNELS) {
            fields.refuse("channelContent", "must not be more than " + ChannelContent.MOST_CHANNELS);
        }
        return Patch.put(contents);
    }

    private static ChannelContent content(JsonFields content) {
        var texts = content.object("texts");
        var french = texts.flatMap(said -> said.object("fr"));
        var english = texts.flatMap(said -> said.object("en"));
        var read = new ChannelContent(
                french.map(said -> said.value("name", Label::new)).orElse(null),
                english.map(said -> said.value("name", Label::new)).orElse(null),
                french.map(said -> said.value("description", Prose::new)).orElse(null),
                english.map(said -> said.value("description", Prose::new)).orElse(null),
                media(content).value());
        Stream.of(texts, french, english, Optional.of(content))
                .flatMap(Optional::stream)
                .forEach(JsonFields::refuseUnknown);
        return read;
    }

    private @Nullable Money price() {
        return fields.object("price")
                .map(price -> {
                    var amount = price.number("amount", ListAmounts::bounded);
                    var currency = price.value("currency", ListAmounts::currency);
                    if (price.wrong().isEmpty() && (amount == null || currency == null)) {
                        price.refuse(amount == null ? "amount" : "currency", "is missing");
                    }
                    price.refuseUnknown();
                    return amount == null || currency == null ? null : Money.ofMinor(currency, amount);
                })
                .orElse(null);
    }

    private static ProductStatus status(String text) {
        return Arrays.stream(ProductStatus.values())
                .filter(status -> status.name().equals(text))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("must be DRAFT, ACTIVE or RETIRED"));
    }

    private static Medium.Kind kind(String text) {
        return Arrays.stream(Medium.Kind.values())
                .filter(kind -> kind.name().equals(text))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("must be IMAGE, VIDEO or DOCUMENT"));
    }
}
