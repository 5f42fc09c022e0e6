package org.comptoir.catalog.feed;

import java.io.OutputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes Google's product data as RSS 2.0 (Google Merchant Center, Product data specification). A product without a
 * price is left out, because it cannot be advertised.
 */
final class GoogleProductsWriter implements AutoCloseable {

    private static final String NAMESPACE = "http://base.google.com/ns/1.0";
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_DESCRIPTION = 5_000;
    private static final int LONGEST_BRAND = 70;
    private static final int LONGEST_TYPE = 750;
    private static final int MOST_MORE_IMAGES = 10;

    /** Attributes that Google knows, by the codes that merchants use for them. */
    private static final Map<String, String> KNOWN = new TreeMap<>(Map.of(
            "age-group", "age_group",
            "colour", "color",
            "color", "color",
            "gender", "gender",
            "material", "material",
            "pattern", "pattern",
            "size", "size"));

    private final XMLStreamWriter xml;
    private final URI shop;

    GoogleProductsWriter(OutputStream out, String title, URI shop) throws XMLStreamException {
        this.shop = shop;
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("g", NAMESPACE);
        xml.writeStartElement("channel");
        plain("title", title);
        plain("link", shop.toString());
        plain("description", title);
    }

    void write(FeedItem item) throws XMLStreamException {
        var offer = item.offer();
        if (offer == null) {
            return;
        }
        xml.writeStartElement("item");
        google("id", item.sku());
        google("title", GoogleFormat.cut(item.name(), LONGEST_TITLE));
        var description = item.description() == null ? item.name() : item.description();
        google("description", GoogleFormat.cut(description, LONGEST_DESCRIPTION));
        google("link", shop.resolve(item.page()).toString());
        images(item);
        google("availability", GoogleFormat.availability(item.inStock()));
        prices(offer);
        google("condition", "new");
        identifiers(item);
        google("product_type", item.category() == null ? null : GoogleFormat.cut(item.category(), LONGEST_TYPE));
        google("google_product_category", item.googleCategory());
        if (item.group() != null) {
            google("item_group_id", item.group().code());
        }
        attributes(item.attributes());
        xml.writeEndElement();
    }

    private void images(FeedItem item) throws XMLStreamException {
        if (!item.images().isEmpty()) {
            google("image_link", item.images().getFirst());
        }
        for (var image : item.images().stream().skip(1).limit(MOST_MORE_IMAGES).toList()) {
            google("additional_image_link", image);
        }
    }

    private void prices(Offer offer) throws XMLStreamException {
        google("price", GoogleFormat.price(offer.regular()));
        if (offer.isReduced()) {
            google("sale_price", GoogleFormat.price(offer.price()));
            google("sale_price_effective_date", GoogleFormat.interval(offer.since(), offer.until()));
        }
    }

    private void identifiers(FeedItem item) throws XMLStreamException {
        google("brand", item.brand() == null ? null : GoogleFormat.cut(item.brand(), LONGEST_BRAND));
        google("gtin", item.gtin());
        if (item.gtin() == null) {
            google("identifier_exists", "no");
        }
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        var written = new HashSet<String>();
        for (var known : KNOWN.entrySet()) {
            var value = attributes.get(known.getKey());
            if (value != null && written.add(known.getValue())) {
                google(known.getValue(), value);
            }
        }
    }

    private void google(String name, @Nullable String value) throws XMLStreamException {
        if (value != null && !value.isEmpty()) {
            xml.writeStartElement("g", name, NAMESPACE);
            xml.writeCharacters(readable(value));
            xml.writeEndElement();
        }
    }

    private void plain(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(readable(value));
        xml.writeEndElement();
    }

    /** Without what XML 1.0 cannot hold at all (section 2.2), however it got into the catalogue. */
    private static String readable(String text) {
        var readable = new StringBuilder(text.length());
        text.codePoints().filter(GoogleProductsWriter::isReadable).forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static boolean isReadable(int letter) {
        return letter < 0x20
                ? letter == '\t' || letter == '\n' || letter == '\r'
                : letter < 0xD800 || (letter > 0xDFFF && letter != 0xFFFE && letter != 0xFFFF);
    }

    /** Sends what is written on its way. */
    void flush() throws XMLStreamException {
        xml.flush();
    }

    /** Ends the document: only a whole file does so. */
    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
