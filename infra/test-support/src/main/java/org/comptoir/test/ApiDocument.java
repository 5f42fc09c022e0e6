package org.comptoir.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The operations that a service describes, with a sample request for each. */
final class ApiDocument {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final int DEEPEST = 6;
    private static final List<String> SAMPLES =
            List.of("A1", "a1", "a", "EUR", "fr", "4006381333931", "12:00", "https://127.0.0.1/x", "MONDAY", "1");

    private final JsonNode document;

    private ApiDocument(JsonNode document) {
        this.document = document;
    }

    static ApiDocument of(Http http) {
        return new ApiDocument(
                JSON.readTree(http.get("/v3/api-docs").expect(200).body()));
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return operations;
    }

    private Operation operation(String path, String method, JsonNode described) {
        var variables = new TreeMap<String, String>();
        var queries = new ArrayList<String>();
        for (var parameter : described.path("parameters")) {
            var name = parameter.path("name").stringValue();
            switch (parameter.path("in").stringValue()) {
                case "path" ->
                    variables.put(name, sample(parameter.path("schema"), 0).asString("1"));
                case "query" -> queries.add(name);
                default -> {}
            }
        }
        var content = described.path("requestBody").path("content");
        var json = content.path("application/json").path("schema");
        var mediaType = json.isMissingNode()
                ? content.properties().stream()
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("")
                : "application/json";
        var body = json.isMissingNode() ? null : sample(json, 0);
        var fields = new ArrayList<Field>();
        if (body instanceof ObjectNode object) {
            collect(json, object, object, "", fields);
        }
        return new Operation(method.toUpperCase(Locale.ROOT), path, variables, queries, mediaType, body, fields);
    }

    private void collect(JsonNode schema, JsonNode sample, ObjectNode body, String at, List<Field> fields) {
        var resolved = resolved(schema);
        if (sample instanceof ObjectNode object) {
            for (var property : object.properties()) {
                var pointer = at + "/" + property.getKey();
                var described = resolved.path("properties").path(property.getKey());
                if (described.isMissingNode()) {
                    described = resolved.path("additionalProperties");
                }
                fields.add(
                        new Field(pointer, types(resolved(described)), isRequired(resolved, property.getKey()), body));
                collect(described, property.getValue(), body, pointer, fields);
            }
        } else if (sample.isArray() && !sample.isEmpty()) {
            fields.add(new Field(at + "/0", types(resolved(resolved.path("items"))), true, body));
            collect(resolved.path("items"), sample.get(0), body, at + "/0", fields);
        }
    }

    private static boolean isRequired(JsonNode schema, String property) {
        return schema.path("required")
                .valueStream()
                .anyMatch(name -> name.asString("").equals(property));
    }

    private JsonNode resolved(JsonNode schema) {
        var found = schema;
        for (var depth = 0; found.has("$ref") && depth < DEEPEST; depth++) {
            found = document.at(found.path("$ref").stringValue().substring(1));
        }
        return found;
    }

    private static Set<String> types(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray()
                ? Set.copyOf(type.valueStream().map(JsonNode::stringValue).toList())
                : Set.of(type.asString("any"));
    }

    private JsonNode sample(JsonNode given, int depth) {
        var schema = resolved(given);
        var nodes = JsonNodeFactory.instance;
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        var types = types(schema);
        if (types.contains("object")) {
            var object = nodes.objectNode();
            if (depth < DEEPEST) {
                schema.path("properties")
                        .properties()
                        .forEach(property -> object.set(property.getKey(), sample(property.getValue(), depth + 1)));
                if (schema.path("additionalProperties").isObject()) {
                    object.set("fr", sample(schema.path("additionalProperties"), depth + 1));
                }
            }
            return object;
        }
        if (types.contains("array")) {
            return depth < DEEPEST ? nodes.arrayNode().add(sample(schema.path("items"), depth + 1)) : nodes.arrayNode();
        }
        if (types.contains("integer") || types.contains("number")) {
            return nodes.numberNode(Math.max(1, schema.path("minimum").asLong(1)));
        }
        return types.contains("boolean") ? nodes.booleanNode(true) : nodes.stringNode(text(schema));
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date-time" -> "2030-01-01T00:00:00Z";
            case "date" -> "2030-01-01";
            default -> matching(schema.path("pattern").asString(".*"));
        };
    }

    private static String matching(String form) {
        var pattern = Pattern.compile(form);
        return SAMPLES.stream()
                .filter(text -> pattern.matcher(text).matches())
                .findFirst()
                .orElse("A1");
    }

    /** One operation: method, path with placeholders, and what it takes. */
    record Operation(
            String method,
            String path,
            Map<String, String> variables,
            List<String> queryParameters,
            String mediaType,
            @Nullable JsonNode body,
            List<Field> fields) {

        boolean takesJson() {
            return mediaType.equals("application/json");
        }

        Set<String> pathVariables() {
            return variables.keySet();
        }

        String samplePath() {
            return pathWith("", "");
        }

        /** The path with sample values, and this one for one variable. */
        String pathWith(String variable, String encoded) {
            var filled = path;
            for (var entry : variables.entrySet()) {
                filled = filled.replace(
                        "{" + entry.getKey() + "}", entry.getKey().equals(variable) ? encoded : entry.getValue());
            }
            return filled;
        }

        String sampleBody() {
            return body == null ? "" : body.toString();
        }
    }

    /** One place in the sample body. */
    record Field(String pointer, Set<String> types, boolean isRequired, ObjectNode body) {

        /** The sample body with this value here, which need not be JSON that a parser could write again. */
        String bodyWith(String json) {
            var marker = "\"" + UUID.randomUUID() + "\"";
            var copy = body.deepCopy();
            var cut = pointer.lastIndexOf('/');
            var parent = copy.at(pointer.substring(0, cut));
            var name = pointer.substring(cut + 1);
            var node = JSON.readTree(marker);
            if (parent instanceof ObjectNode object) {
                object.set(name, node);
            } else {
                parent.asArray().set(Integer.parseInt(name), node);
            }
            return copy.toString().replace(marker, json);
        }

        /** Whether the value is of a type that the field may have; whether it is a good one is another question. */
        boolean mayBe(String json) {
            var first = json.charAt(0);
            if (types.contains("any")) {
                return true;
            }
            return switch (first) {
                case 'n' -> !isRequired;
                case 't' -> types.contains("boolean");
                case '"' -> types.contains("string");
                case '[' -> types.contains("array");
                case '{' -> types.contains("object");
                default -> types.contains("integer") || types.contains("number");
            };
        }
    }
}
