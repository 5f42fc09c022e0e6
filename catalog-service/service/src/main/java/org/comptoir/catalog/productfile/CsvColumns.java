package org.comptoir.catalog.productfile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.comptoir.catalog.category.CategoryReference;
import org.comptoir.catalog.product.AttributeCode;
import org.comptoir.catalog.product.GroupCode;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.product.MediaAddress;
import org.comptoir.catalog.product.Patch;
import org.comptoir.catalog.product.ProductPatch;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Prose;
import org.comptoir.catalog.vat.VatCode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Understands one row of a table and collects everything that is wrong with it. A column that the table does not have
 * leaves that part of the product alone; an empty field takes it away. Each field must be UTF-8 of its own, so one in
 * another encoding is found where it stands.
 */
final class CsvColumns {

    private final CsvHeader header;
    private final long line;
    private final int bytes;
    private final List<String> fields;
    private final @Nullable String vatCategory;
    private final List<RowError> errors = new ArrayList<>();

    CsvColumns(CsvHeader header, long line, int bytes, List<String> fields, @Nullable String vatCategory) {
        this.header = header;
        this.line = line;
        this.bytes = bytes;
        this.fields = fields;
        this.vatCategory = vatCategory;
    }

    FileRow read() {
        if (fields.size() != header.width()) {
            refuse(null, "has " + fields.size() + " columns instead of " + header.width());
            return FileRow.bad(line, bytes, errors);
        }
        var gtin = optional(Column.GTIN, WrittenGtin::read);
        var sku = sku(gtin);
        var product = product(sku == null ? new Sku("unknown") : sku, gtin);
        var price = price();
        return errors.isEmpty()
                ? FileRow.good(line, bytes, new ProductOffer(product, price))
                : FileRow.bad(line, bytes, errors);
    }

    private @Nullable Sku sku(@Nullable Gtin gtin) {
        if (!isEmpty(Column.SKU)) {
            return optional(Column.SKU, Sku::new);
        }
        if (gtin != null) {
            return new Sku(gtin.value());
        }
        if (isEmpty(Column.GTIN)) {
            refuse((header.has(Column.SKU) ? Column.SKU : Column.GTIN).title(), "must not be empty");
        }
        return null;
    }

    private ProductPatch product(Sku sku, @Nullable Gtin gtin) {
        var patch = ProductPatch.of(sku)
                .gtin(header.has(Column.GTIN) ? Patch.of(gtin) : Patch.keep())
                .name(required(Column.NAME, Label::new))
                .nameEn(patch(Column.NAME_EN, Label::new))
                .description(patch(Column.DESCRIPTION, Prose::new))
                .descriptionEn(patch(Column.DESCRIPTION_EN, Prose::new))
                .brand(patch(Column.BRAND, Label::new))
                .category(patch(Column.CATEGORY, CategoryReference::of))
                .image(patch(Column.IMAGE_URL, MediaAddress::new))
                .group(patch(Column.GROUP, GroupCode::new))
                .vatCategory(vatCategory())
                .status(unlessEmpty(Column.STATUS, CsvColumns::status));
        header.attributes()
                .forEach((code, place) -> patch.attribute(
                        new AttributeCode(code), patch(place, CsvHeader.attributeTitle(code), Label::new)));
        return patch.build();
    }

    private Patch<VatCode> vatCategory() {
        if (isEmpty(Column.VAT_CATEGORY)) {
            return vatCategory == null ? Patch.keep() : Patch.put(new VatCode(vatCategory));
        }
        return patch(Column.VAT_CATEGORY, VatCode::new);
    }

    private @Nullable Money price() {
        var amount = optional(Column.PRICE_MINOR, ListAmounts::minorUnits);
        var currency = optional(Column.CURRENCY, ListAmounts::currency);
        if (isEmpty(Column.PRICE_MINOR) != isEmpty(Column.CURRENCY)) {
            refuse(
                    (isEmpty(Column.CURRENCY) ? Column.CURRENCY : Column.PRICE_MINOR).title(),
                    "is missing: a price has an amount and a currency");
        }
        return amount == null || currency == null ? null : Money.ofMinor(currency, amount);
    }

    private <T> Patch<T> required(Column column, Function<String, T> reading) {
        if (isEmpty(column)) {
            refuse(column.title(), "must not be empty");
        }
        return unlessEmpty(column, reading);
    }

    private <T> Patch<T> unlessEmpty(Column column, Function<String, T> reading) {
        var value = optional(column, reading);
        return value == null ? Patch.keep() : Patch.put(value);
    }

    private <T> Patch<T> patch(Column column, Function<String, T> reading) {
        return header.has(column) ? patch(header.place(column), column.title(), reading) : Patch.keep();
    }

    private <T> Patch<T> patch(int place, String title, Function<String, T> reading) {
        return Patch.of(read(place, title, reading));
    }

    private <T> @Nullable T optional(Column column, Function<String, T> reading) {
        return header.has(column) ? read(header.place(column), column.title(), reading) : null;
    }

    private <T> @Nullable T read(int place, String title, Function<String, T> reading) {
        var field = fields.get(place);
        if (field.isBlank()) {
            return null;
        }
        try {
            return reading.apply(utf8(field).strip());
        } catch (CharacterCodingException e) {
            refuse(title, "is not UTF-8 text");
        } catch (IllegalArgumentException e) {
            refuse(title, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private boolean isEmpty(Column column) {
        return !header.has(column) || fields.get(header.place(column)).isBlank();
    }

    private void refuse(@Nullable String column, String reason) {
        errors.add(new RowError(line, column, reason));
    }

    static String utf8(String bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }

    private static ProductStatus status(String text) {
        return Arrays.stream(ProductStatus.values())
                .filter(status -> status.name().equals(text))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("must be DRAFT, ACTIVE or RETIRED"));
    }
}
