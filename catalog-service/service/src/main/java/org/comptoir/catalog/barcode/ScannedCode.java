package org.comptoir.catalog.barcode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.catalog.product.Gtin;

/** What a code says, in its order; no application identifier stands there twice with different values. */
public final class ScannedCode {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{8}|[0-9]{12,14}");
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://.*");

    /** Which symbol was read, as scanners say it in front (section 7.2, ISO/IEC 15424): GS1-128, DataMatrix, QR ... */
    private static final Pattern SYMBOLOGY = Pattern.compile("][A-Za-z][0-9A-Za-z]");

    private static final int LONGEST = 2000;

    private final Map<String, Element> elements;

    private ScannedCode(Map<String, Element> elements) {
        this.elements = elements;
    }

    /**
     * Understands what was read or typed, whatever kind of code it is.
     *
     * @throws UnreadableCode when it is none of them
     */
    public static ScannedCode read(String scanned) {
        var text = scanned.strip();
        if (text.length() > LONGEST) {
            throw new UnreadableCode("is longer than any code");
        }
        if (text.length() > 3 && SYMBOLOGY.matcher(text.substring(0, 3)).matches()) {
            text = text.substring(3);
        }
        if (WEB_ADDRESS.matcher(text).matches() || text.startsWith("/")) {
            return of(DigitalLink.elements(text));
        }
        if (DIGITS.matcher(text).matches() && text.length() < 16) {
            return plain(text);
        }
        return of(ElementString.elements(text));
    }

    /**
     * Understands the path and query of an address that names a product.
     *
     * @throws UnreadableCode when it does not
     */
    public static ScannedCode readLink(String address) {
        try {
            return of(DigitalLink.elements(address));
        } catch (UnreadableCode refusal) {
            throw refusal.in("gtin");
        }
    }

    private static ScannedCode plain(String digits) {
        if (!PLAIN.matcher(digits).matches()) {
            throw new UnreadableCode("has " + digits.length() + " digits; a bar code has 8, 12, 13 or 14");
        }
        return of(List.of(gtin(digits)));
    }

    /** The trade item number of so many digits as element 01. */
    static Element gtin(String digits) {
        if (!Gtin.isGtin(digits)) {
            throw new UnreadableCode(
                    PLAIN.matcher(digits).matches()
                            ? digits + " has a wrong check digit"
                            : digits + " is no GTIN of 8, 12, 13 or 14 digits");
        }
        return Element.of(ApplicationIdentifiers.find("01").orElseThrow(), new Gtin(digits).asGtin14());
    }

    private static ScannedCode of(List<Element> read) {
        var elements = new LinkedHashMap<String, Element>();
        for (var element : read) {
            var before = elements.putIfAbsent(element.code(), element);
            if (before != null && !before.value().equals(element.value())) {
                throw new UnreadableCode("says (" + element.code() + ") twice, differently");
            }
        }
        return new ScannedCode(elements);
    }

    /**
     * The product it is about: itself (01), or what a logistic unit holds (02).
     *
     * @throws UnreadableCode when it names none
     */
    public Gtin gtin() {
        return find("01")
                .or(() -> find("02"))
                .map(element -> new Gtin(element.value()))
                .orElseThrow(() -> new UnreadableCode("names no product: neither (01) nor (02) stands in it"));
    }

    public Optional<Element> find(String code) {
        return Optional.ofNullable(elements.get(code));
    }

    public List<Element> elements() {
        return List.copyOf(new ArrayList<>(elements.values()));
    }
}
