package org.comptoir.catalog.productimport;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.catalog.category.CategoryReference;
import org.comptoir.catalog.price.ListPrice;
import org.comptoir.catalog.product.Gtin;
import org.comptoir.catalog.product.MediaAddress;
import org.comptoir.catalog.product.Patch;
import org.comptoir.catalog.product.ProductPatch;
import org.comptoir.catalog.product.Sku;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.vat.VatCode;
import org.comptoir.pricing.VatRate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Understands one row and collects everything that is wrong with it. The file is split into fields byte by byte (as
 * Latin-1, which loses nothing), and each field must then be UTF-8 of its own: so one field in another encoding is
 * found where it stands and does not spoil the file.
 */
class RowReader {

    private static final int MOST_DIGITS = 12;

    private final Header header;
    private final CsvRecord row;
    private final List<RowError> errors = new ArrayList<>();

    RowReader(Header header, CsvRecord row) {
        this.header = header;
        this.row = row;
    }

    /** The row, or nothing when it has {@link #errors()}. */
    Optional<ProductRecord> read() {
        if (row.getFieldCount() != header.width()) {
            refuse(null, "has " + row.getFieldCount() + " columns instead of " + header.width());
            return Optional.empty();
        }
        var sku = required(Column.SKU, Sku::new);
        var gtin = optional(Column.GTIN, Gtin::new);
        var name = required(Column.NAME, Label::new);
        var brand = optional(Column.BRAND, Label::new);
        var category = optional(Column.CATEGORY, CategoryReference::of);
        var image = optional(Column.IMAGE_URL, MediaAddress::new);
        var amount = price();
        var vatRate = required(Column.VAT_BP, text -> new VatRate(Math.toIntExact(digits(text))));
        if (!errors.isEmpty() || sku == null || name == null || vatRate == null) {
            return Optional.empty();
        }
        return Optional.of(new ProductRecord(
                ProductPatch.of(sku)
                        .gtin(Patch.of(gtin))
                        .name(Patch.put(name))
                        .brand(Patch.of(brand))
                        .category(Patch.of(category))
                        .image(Patch.of(image))
                        .vatCategory(Patch.put(vatCategory(vatRate)))
                        .build(),
                amount.map(money -> new ListPrice(sku, money))));
    }

    List<RowError> errors() {
        return errors;
    }

    void refuse(@Nullable Column column, String reason) {
        errors.add(new RowError(row.getStartingLineNumber(), column == null ? null : column.title(), reason));
    }

    private Optional<Money> price() {
        var amount = optional(Column.PRICE_MINOR, RowReader::priceDigits);
        var currency = optional(Column.CURRENCY, RowReader::currency);
        if (isEmpty(Column.PRICE_MINOR) != isEmpty(Column.CURRENCY)) {
            refuse(
                    isEmpty(Column.CURRENCY) ? Column.CURRENCY : Column.PRICE_MINOR,
                    "is missing: a price has an amount and a currency");
        }
        return amount == null || currency == null ? Optional.empty() : Optional.of(Money.ofMinor(currency, amount));
    }

    private <T> @Nullable T required(Column column, Function<String, T> reading) {
        if (isEmpty(column)) {
            refuse(column, "must not be empty");
            return null;
        }
        return optional(column, reading);
    }

    private <T> @Nullable T optional(Column column, Function<String, T> reading) {
        if (isEmpty(column)) {
            return null;
        }
        try {
            return reading.apply(utf8(field(column)).strip());
        } catch (CharacterCodingException e) {
            refuse(column, "is not UTF-8 text");
        } catch (IllegalArgumentException | ArithmeticException e) {
            refuse(column, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private boolean isEmpty(Column column) {
        return field(column).isBlank();
    }

    private String field(Column column) {
        return row.getField(header.place(column));
    }

    static String utf8(String bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }

    private static long priceDigits(String text) {
        var amount = digits(text);
        if (amount > ListPrice.MOST) {
            throw new IllegalArgumentException("must not be more than " + ListPrice.MOST);
        }
        return amount;
    }

    private static long digits(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("must be a whole number in digits only");
        }
        return Long.parseLong(text);
    }

    private static VatCode vatCategory(VatRate rate) {
        return new VatCode(
                switch (rate.basisPoints()) {
                    case 2000 -> "STANDARD";
                    case 1000 -> "INTERMEDIATE";
                    case 550 -> "REDUCED";
                    case 210 -> "SUPER_REDUCED";
                    default -> "ZERO";
                });
    }

    private static CurrencyUnit currency(String code) {
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(known -> known.getCode().equals(code))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("is no currency code of ISO 4217"));
    }
}
