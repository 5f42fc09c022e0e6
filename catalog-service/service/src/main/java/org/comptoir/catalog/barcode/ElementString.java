package org.comptoir.catalog.barcode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads element strings: as scanners send them, where FNC1 (sent as the group separator) ends what has no predefined
 * length (GS1 General Specifications, section 7.8), and as people write them, with brackets around the identifiers.
 */
final class ElementString {

    private static final char SEPARATOR = '\u001d';

    /** How keyboards and terminals show the separator that they cannot send. */
    private static final Pattern SHOWN_SEPARATOR = Pattern.compile("\u241d|<GS>|\\{GS}|\\^]");

    private static final Pattern BRACKETED = Pattern.compile("\\(([0-9]{2,4})\\)");

    private ElementString() {}

    static List<Element> elements(String text) {
        return text.startsWith("(")
                ? bracketed(text)
                : raw(SHOWN_SEPARATOR.matcher(text).replaceAll("\u001d"));
    }

    private static List<Element> bracketed(String text) {
        var elements = new ArrayList<Element>();
        var matcher = BRACKETED.matcher(text);
        var more = matcher.lookingAt();
        while (more) {
            var identifier = identifier(matcher.group(1));
            var begin = matcher.end();
            more = matcher.find();
            elements.add(Element.of(identifier, text.substring(begin, more ? matcher.start() : text.length())));
        }
        if (elements.isEmpty()) {
            throw new UnreadableCode("does not begin with an application identifier in brackets");
        }
        return elements;
    }

    private static List<Element> raw(String text) {
        var elements = new ArrayList<Element>();
        var at = skipSeparators(text, 0);
        while (at < text.length()) {
            var rest = text.substring(at);
            var identifier = ApplicationIdentifiers.atBeginningOf(rest)
                    .orElseThrow(() -> new UnreadableCode("is neither a bar code, nor a GS1 element string, nor a GS1 "
                            + "Digital Link: no application identifier begins with '" + beginning(rest) + "'"));
            var begin = at + identifier.code().length();
            var end = end(text, begin, identifier);
            elements.add(Element.of(identifier, text.substring(begin, end)));
            at = skipSeparators(text, end);
        }
        if (elements.isEmpty()) {
            throw new UnreadableCode("is empty");
        }
        return elements;
    }

    /** Where a value ends; a separator after one of predefined length is needless, but printers do it. */
    private static int end(String text, int begin, ApplicationIdentifier identifier) {
        var separator = text.indexOf(SEPARATOR, begin);
        var last = separator < 0 ? text.length() : separator;
        var length = identifier.predefinedLength();
        return length == 0 ? last : Math.min(last, begin + length);
    }

    private static int skipSeparators(String text, int at) {
        var next = at;
        while (next < text.length() && text.charAt(next) == SEPARATOR) {
            next++;
        }
        return next;
    }

    private static ApplicationIdentifier identifier(String code) {
        return ApplicationIdentifiers.find(code)
                .orElseThrow(() -> new UnreadableCode("(" + code + ") is no application identifier"));
    }

    private static String beginning(String rest) {
        return rest.substring(0, Math.min(4, rest.length())).replaceAll("\\p{Cntrl}", "?");
    }
}
