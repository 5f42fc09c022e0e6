package org.comptoir.order.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** One schema of another service's committed document: what that service would refuse with 400 is refused here too. */
final class Described {
    private final JsonNode document;
    private final JsonNode schema;

    Described(String service, String name) {
        this.document = document(service);
        this.schema = document.path("components").path("schemas").path(name);
        if (schema.isMissingNode()) {
            throw new IllegalStateException(service + " describes no " + name);
        }
    }

    /** The fields that break the description; empty when none does. */
    List<String> whatIsWrongWith(JsonNode body) {
        List<String> wrong = new ArrayList<>();
        check("", body, schema, wrong);
        return wrong;
    }

    private void check(String at, JsonNode value, JsonNode described, List<String> wrong) {
        if (described.has("$ref")) {
            check(at, value, document.at(described.path("$ref").asString().substring(1)), wrong);
            return;
        }
        boolean right = switch (described.path("type").asString("")) {
            case "object" -> value.isObject();
            case "array" -> value.isArray() && !value.isEmpty() && isWithin(value.size(), described, "Items");
            case "integer" -> value.isIntegralNumber() && isWithin(value.asLong(), described, "imum");
            case "string" -> value.isString() && isText(value.asString(), described);
            default -> true;
        };
        if (!right) {
            wrong.add(at);
            return;
        }
        described.path("required").forEach(field -> {
            if (!value.hasNonNull(field.asString())) {
                wrong.add(at + "/" + field.asString());
            }
        });
        value.properties().forEach(field -> {
            JsonNode property = described.path("properties").path(field.getKey());
            if (property.isMissingNode()) {
                wrong.add(at + "/" + field.getKey());
            } else if (!field.getValue().isNull()) {
                check(at + "/" + field.getKey(), field.getValue(), property, wrong);
            }
        });
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            check(at + "/" + i, value.get(i), described.path("items"), wrong);
        }
    }

    private static boolean isWithin(long number, JsonNode described, String limit) {
        return number >= described.path("min" + limit).asLong(0)
                && number <= described.path("max" + limit).asLong(Long.MAX_VALUE);
    }

    private static boolean isText(String text, JsonNode described) {
        if (described.path("format").asString("").equals("uuid")) {
            return UUID.fromString(text).toString().equals(text);
        }
        return !described.has("pattern")
                || text.matches(described.path("pattern").asString());
    }

    private static JsonNode document(String service) {
        try {
            Object document = new Yaml().load(Files.readString(Path.of("..", "docs", "api", service + ".yaml")));
            return StandIn.JSON.valueToTree(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
