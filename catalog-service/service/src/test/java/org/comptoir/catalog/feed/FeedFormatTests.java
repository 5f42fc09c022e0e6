package org.comptoir.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FeedFormatTests {

    private static final Instant BEGAN = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-11-30T22:59:00Z");
    private static final Offer REDUCED = new Offer(Money.parse("EUR 12.50"), Money.parse("EUR 9.00"), BEGAN, ENDS);
    private static final Offer PLAIN = new Offer(Money.parse("EUR 12.50"), Money.parse("EUR 12.50"), null, null);

    @Test
    void writesProductsThatGoogleReads() throws Exception {
        var feed = parsed(item("3011360000163", "Pâte & <b>\"tartiner\"</b> 😀", REDUCED), item(null, "x", PLAIN));

        assertThat(feed.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(texts(feed, "g:id")).containsExactly("SKU-1", "SKU-1");
        assertThat(texts(feed, "g:title")).containsExactly("Pâte & <b>\"tartiner\"</b> 😀", "x");
        assertThat(texts(feed, "g:link")).contains("https://shop.example/p/SKU-1");
        assertThat(texts(feed, "g:image_link"))
                .containsExactly("https://img.example/1.jpg", "https://img.example/1.jpg");
        assertThat(texts(feed, "g:additional_image_link")).hasSize(2);
        assertThat(texts(feed, "g:availability")).containsExactly("in_stock", "in_stock");
        assertThat(texts(feed, "g:price")).containsExactly("12.50 EUR", "12.50 EUR");
        assertThat(texts(feed, "g:sale_price")).containsExactly("9.00 EUR");
        assertThat(texts(feed, "g:sale_price_effective_date"))
                .containsExactly("2026-11-20T08:00+0000/2026-11-30T22:59+0000");
        assertThat(texts(feed, "g:gtin")).containsExactly("3011360000163");
        assertThat(texts(feed, "g:identifier_exists")).containsExactly("no");
        assertThat(texts(feed, "g:product_type")).contains("Épicerie > Pâtes");
        assertThat(texts(feed, "g:google_product_category")).contains("422");
        assertThat(texts(feed, "g:item_group_id")).contains("GROUP-1");
        assertThat(texts(feed, "g:color")).contains("rouge");
    }

    @Test
    void leavesOutWhatXmlCannotHoldAndWhatHasNoPrice() throws Exception {
        var feed = parsed(item(null, "a\u0000b\u0008c\ufffe]]>", PLAIN), item(null, "no price", null));

        assertThat(texts(feed, "g:title")).containsExactly("abc]]>");
    }

    @Test
    void cutsWhatIsTooLongBehindAWholeCharacter() {
        assertThat(GoogleFormat.cut("😀😀😀", 2)).isEqualTo("😀😀");
        assertThat(GoogleFormat.cut("abc", 3)).isEqualTo("abc");
    }

    @Test
    void writesWhatStoresHave() throws IOException {
        var out = new StringWriter();
        var writer = new LocalInventoryWriter(out);
        writer.write(new Shelf("store-1", "SKU-1", 3, REDUCED));
        writer.write(new Shelf("store\t2", "SKU-1", -1, null));

        assertThat(out.toString().lines())
                .containsExactly(
                        "store_code\tid\tquantity\tavailability\tprice\tsale_price\tsale_price_effective_date\t"
                                + "pickup_method\tpickup_sla",
                        "store-1\tSKU-1\t3\tin_stock\t12.50 EUR\t9.00 EUR\t"
                                + "2026-11-20T08:00+0000/2026-11-30T22:59+0000\tbuy\tsame day",
                        "store 2\tSKU-1\t0\tout_of_stock\t\t\t\tnot supported\t");
    }

    @Test
    void describesAProductInTheWordsOfSchemaOrg() {
        var data = JsonLd.of(item("3011360000163", "Pâte", REDUCED));

        assertThat(data)
                .containsEntry("@type", "Product")
                .containsEntry("gtin13", "3011360000163")
                .containsEntry("sku", "SKU-1")
                .containsEntry("color", "rouge")
                .containsEntry("brand", Map.of("@type", "Brand", "name", "Panzani"));
        assertThat(data.get("offers"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("price", "9.00")
                .containsEntry("priceCurrency", "EUR")
                .containsEntry("priceValidUntil", "2026-11-30")
                .containsEntry("availability", "https://schema.org/InStock");
        assertThat(data.get("isVariantOf"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("productGroupID", "GROUP-1")
                .containsEntry("variesBy", List.of("https://schema.org/color"));
        assertThat(data.get("additionalProperty"))
                .isEqualTo(List.of(Map.of("@type", "PropertyValue", "name", "net-weight", "value", "250 g")));
    }

    private static FeedItem item(@Nullable String gtin, String name, @Nullable Offer offer) {
        return new FeedItem(
                "SKU-1",
                gtin,
                name,
                null,
                URI.create("https://shop.example/p/SKU-1"),
                List.of("https://img.example/1.jpg", "https://img.example/2.jpg"),
                "Panzani",
                "Épicerie > Pâtes",
                "422",
                new FeedItem.Group("GROUP-1", "Pâtes", List.of("colour")),
                Map.of("colour", "rouge", "net-weight", "250 g"),
                offer,
                true);
    }

    private static Document parsed(FeedItem... items) throws Exception {
        var out = new ByteArrayOutputStream();
        write(out, items);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static void write(ByteArrayOutputStream out, FeedItem... items) throws XMLStreamException {
        try (var writer = new GoogleProductsWriter(out, "Shop", URI.create("https://shop.example"))) {
            for (var item : items) {
                writer.write(item);
            }
            writer.end();
        }
    }

    private static List<String> texts(Document feed, String element) {
        NodeList nodes = feed.getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> nodes.item(at).getTextContent())
                .toList();
    }
}
