package org.comptoir.local.companion.payment;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A form as Stripe's clients send it: {@code amount=1999&metadata[order]=42}. */
record Form(Map<String, String> fields) {

    Form {
        fields = Map.copyOf(fields);
    }

    static Form parse(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Form(fields);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    String required(String name) {
        return text(name)
                .orElseThrow(() -> Refusal.invalid("parameter_missing", "Missing required param: " + name + ".", name));
    }

    /** A positive amount in minor units. */
    long amount(String name) {
        return amount(name, required(name));
    }

    Optional<Long> optionalAmount(String name) {
        return text(name).map(value -> amount(name, value));
    }

    boolean flag(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    /** The entries of a map: {@code nested("metadata")} of {@code metadata[order]=42} is {@code order=42}. */
    Map<String, String> nested(String name) {
        Map<String, String> entries = new TreeMap<>();
        fields.forEach((key, value) -> {
            if (key.startsWith(name + "[") && key.endsWith("]")) {
                entries.put(key.substring(name.length() + 1, key.length() - 1), value);
            }
        });
        return entries;
    }

    private static long amount(String name, String value) {
        try {
            long amount = Long.parseLong(value);
            if (amount > 0) {
                return amount;
            }
        } catch (NumberFormatException e) {
            throw Refusal.invalid("parameter_invalid_integer", "Invalid integer: " + value, name);
        }
        throw Refusal.invalid("parameter_invalid_integer", "This value must be greater than or equal to 1.", name);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
