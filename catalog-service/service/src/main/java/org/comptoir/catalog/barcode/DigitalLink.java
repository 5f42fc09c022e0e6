package org.comptoir.catalog.barcode;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads GS1 Digital Links (GS1 Digital Link Standard: URI Syntax, 1.4, section 4): the key and its qualifiers in the
 * path, {@code /01/09506000134352/10/ABC/21/12345}, attributes in the query. Not compressed ones, which the standard no
 * longer has.
 */
final class DigitalLink {

    private static final Pattern ORIGIN = Pattern.compile("(?i)https?://[^/?#]*");
    private static final Pattern KEY = Pattern.compile("(?:^|/)01/([^/]*)(.*)");
    private static final Pattern CODE = Pattern.compile("[0-9]{2,4}");

    /** The qualifiers of a trade item in the only order they may stand in (section 4.4). */
    private static final List<String> QUALIFIERS = List.of("22", "10", "21", "235");

    private DigitalLink() {}

    static List<Element> elements(String address) {
        var plain = ORIGIN.matcher(address.split("#", 2)[0]).replaceFirst("");
        var parts = plain.split("\\?", 2);
        var key = KEY.matcher(parts[0]);
        if (!key.find()) {
            throw new UnreadableCode("is no GS1 Digital Link of a product: /01/ and a GTIN do not stand in its path; "
                    + "compressed links are not supported");
        }
        var elements = new ArrayList<Element>();
        elements.add(ScannedCode.gtin(decoded(key.group(1))));
        qualifiers(key.group(2), elements);
        if (parts.length == 2) {
            attributes(parts[1], elements);
        }
        return elements;
    }

    private static void qualifiers(String path, List<Element> elements) {
        var steps = path.replaceFirst("^/", "").replaceFirst("/$", "");
        if (steps.isEmpty()) {
            return;
        }
        var pairs = steps.split("/", -1);
        var last = -1;
        for (var at = 0; at < pairs.length; at += 2) {
            var place = QUALIFIERS.indexOf(pairs[at]);
            if (place <= last || at + 1 == pairs.length) {
                throw new UnreadableCode("'/" + steps + "' is no path of qualifiers in the order /22/ /10/ /21/");
            }
            last = place;
            elements.add(element(pairs[at], pairs[at + 1]));
        }
    }

    /** Names that are not all digits belong to others and mean nothing here (section 4.10). */
    private static void attributes(String query, List<Element> elements) {
        for (var attribute : query.split("[&;]", -1)) {
            var pair = attribute.split("=", 2);
            if (pair.length == 2 && CODE.matcher(pair[0]).matches()) {
                elements.add(element(pair[0], pair[1]));
            }
        }
    }

    private static Element element(String code, String value) {
        var identifier = ApplicationIdentifiers.find(code)
                .orElseThrow(() -> new UnreadableCode("(" + code + ") is no application identifier"));
        return Element.of(identifier, decoded(value));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableCode("'" + text + "' is not percent-encoded correctly");
        }
    }
}
