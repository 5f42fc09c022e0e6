package org.comptoir.catalog.barcode.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.catalog.barcode.Element;
import org.comptoir.catalog.barcode.ScannedCode;
import org.jspecify.annotations.Nullable;

/**
 * What a code says beside the product.
 *
 * @param count pieces in a variable measure trade item (30) or a logistic unit (37)
 * @param netWeight kilograms
 * @param all every application identifier as it stands there
 */
record IdentifiersView(
        @Nullable String batch,
        @Nullable String serial,
        @Nullable String variant,
        @Nullable LocalDate produced,
        @Nullable LocalDate packed,
        @Nullable LocalDate bestBefore,
        @Nullable LocalDate sellBy,
        @Nullable LocalDate expiry,
        @Nullable Integer count,
        @Nullable BigDecimal netWeight,
        List<IdentifierView> all) {

    /** An application identifier with its value, and what the value means where it is a date or a number. */
    record IdentifierView(
            String ai,
            String title,
            String value,
            @Nullable LocalDate date,
            @Nullable BigDecimal number) {

        static IdentifierView from(Element element, Clock clock) {
            return new IdentifierView(
                    element.code(),
                    element.title(),
                    element.value(),
                    element.isDate() ? element.date(clock) : null,
                    element.isDecimal() ? element.decimal() : null);
        }
    }

    static IdentifiersView from(ScannedCode code, Clock clock) {
        return new IdentifiersView(
                text(code, "10"),
                text(code, "21"),
                text(code, "22"),
                date(code, "11", clock),
                date(code, "13", clock),
                date(code, "15", clock),
                date(code, "16", clock),
                date(code, "17", clock),
                code.find("30")
                        .or(() -> code.find("37"))
                        .map(element -> Integer.valueOf(element.value()))
                        .orElse(null),
                code.elements().stream()
                        .filter(element -> element.code().startsWith("310"))
                        .map(Element::decimal)
                        .findFirst()
                        .orElse(null),
                code.elements().stream()
                        .map(element -> IdentifierView.from(element, clock))
                        .toList());
    }

    private static @Nullable String text(ScannedCode code, String ai) {
        return code.find(ai).map(Element::value).orElse(null);
    }

    private static @Nullable LocalDate date(ScannedCode code, String ai, Clock clock) {
        return code.find(ai).map(element -> element.date(clock)).orElse(null);
    }
}
