package org.comptoir.catalog.productfile.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.catalog.product.Patch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, each read once; what is wrong with any of them is collected with its pointer (RFC
 * 6901), and so is, at the end, what nobody asked for.
 */
final class JsonFields {

    private static final int SHOWN = 100;

    private final JsonNode node;
    private final String at;
    private final List<Wrong> wrong;
    private final Set<String> known = new HashSet<>();

    /** What is wrong with a field. */
    record Wrong(String pointer, String reason) {}

    JsonFields(JsonNode object, String at) {
        this(object, at, new ArrayList<>());
    }

    private JsonFields(JsonNode node, String at, List<Wrong> wrong) {
        this.node = node;
        this.at = at;
        this.wrong = wrong;
    }

    List<Wrong> wrong() {
        return wrong;
    }

    /** Whether the object speaks of this field, be it to say that there is nothing. */
    boolean has(String field) {
        known.add(field);
        return node.has(field);
    }

    /** What the object says about a field of text. */
    <T> Patch<T> patch(String field, Function<String, T> reading) {
        return has(field) ? Patch.of(value(field, reading)) : Patch.keep();
    }

    /** The value of a field of text; null when there is none, a blank or a wrong one. */
    <T> @Nullable T value(String field, Function<String, T> reading) {
        var found = find(field);
        if (found == null) {
            return null;
        }
        if (!found.isString()) {
            refuse(field, "must be text");
            return null;
        }
        if (found.stringValue().isBlank()) {
            return null;
        }
        try {
            return reading.apply(found.stringValue());
        } catch (IllegalArgumentException e) {
            refuse(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** The value of a field that is a whole number. */
    @Nullable
    Long number(String field, Function<Long, Long> reading) {
        var found = find(field);
        if (found == null) {
            return null;
        }
        if (!found.isIntegralNumber() || !found.canConvertToLong()) {
            refuse(field, "must be a whole number");
            return null;
        }
        try {
            return reading.apply(found.longValue());
        } catch (IllegalArgumentException e) {
            refuse(field, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** The object that is the value of a field. */
    Optional<JsonFields> object(String field) {
        var found = find(field);
        if (found != null && !found.isObject()) {
            refuse(field, "must be an object");
            return Optional.empty();
        }
        return Optional.ofNullable(found).map(object -> new JsonFields(object, pointer(field), wrong));
    }

    /** The objects in the list that is the value of a field, at most so many. */
    List<JsonFields> objects(String field, int most) {
        var found = find(field);
        var objects = new ArrayList<JsonFields>();
        if (found == null) {
            return objects;
        }
        if (!found.isArray() || found.size() > most) {
            refuse(field, "must be a list of at most " + most + " objects");
            return objects;
        }
        for (var place = 0; place < found.size(); place++) {
            var element = found.get(place);
            var pointer = pointer(field) + "/" + place;
            if (element.isObject()) {
                objects.add(new JsonFields(element, pointer, wrong));
            } else {
                wrong.add(new Wrong(pointer, "must be an object"));
            }
        }
        return objects;
    }

    /** The names of its fields, where they are free. */
    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    /** Refuses the fields that nobody asked for. */
    void refuseUnknown() {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(name, "is not known"));
    }

    void refuse(String field, String reason) {
        wrong.add(new Wrong(pointer(field), reason));
    }

    private @Nullable JsonNode find(String field) {
        known.add(field);
        var found = node.get(field);
        return found == null || found.isNull() ? null : found;
    }

    /** A field name of the caller's comes back to it shortened and escaped. */
    private String pointer(String field) {
        var shown = field.length() > SHOWN ? field.substring(0, SHOWN) : field;
        return at + "/" + shown.replace("~", "~0").replace("/", "~1").replaceAll("[\\p{Cc}\\p{Cs}]", "?");
    }
}
