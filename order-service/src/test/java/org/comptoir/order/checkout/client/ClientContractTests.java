package org.comptoir.order.checkout.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent to and read from other services is what their committed documents describe. */
class ClientContractTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void asksCatalogForAQuoteAsItIsDescribed() {
        Described quotes = new Described("catalog-service", "/api/v1/quotes", "post");

        quotes.takes(CatalogApi.QuoteWish.class);
        quotes.answers("200", CatalogApi.QuoteAnswer.class);
    }

    @Test
    void asksInventoryForStockAsItIsDescribed() {
        Described hold = new Described("inventory-service", "/api/v1/reservations/{id}", "put");
        Described commitment = new Described("inventory-service", "/api/v1/reservations/{id}/commitment", "put");
        Described release = new Described("inventory-service", "/api/v1/reservations/{id}/release", "put");

        hold.takes(InventoryApi.HoldWish.class);
        hold.answers("200", InventoryApi.Reservation.class);
        commitment.takesNothing();
        commitment.answers("200", InventoryApi.Reservation.class);
        release.takes(InventoryApi.Release.class);
        release.answers("200", InventoryApi.Reservation.class);
    }

    /** One operation of a committed OpenAPI document. */
    private record Described(JsonNode document, JsonNode operation) {
        Described(String service, String path, String method) {
            this(read(service), path, method);
        }

        private Described(JsonNode document, String path, String method) {
            this(document, document.path("paths").path(path).path(method));
            assertThat(operation.isMissingNode()).as("%s %s", method, path).isFalse();
        }

        void takes(Class<?> wish) {
            JsonNode schema = schema(operation.path("requestBody"));
            sends(wish, schema);
        }

        void takesNothing() {
            assertThat(operation.has("requestBody")).isFalse();
        }

        void answers(String status, Class<?> answer) {
            reads(answer, schema(operation.path("responses").path(status)));
        }

        private void sends(Class<?> type, JsonNode schema) {
            reads(type, schema);
            List<String> sent = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            schema.path("required").forEach(field -> assertThat(sent).contains(field.asString()));
            nested(type).forEach(part -> sends(part.type(), property(schema, part.name())));
        }

        private void reads(Class<?> type, JsonNode schema) {
            for (RecordComponent field : type.getRecordComponents()) {
                assertThat(property(schema, field.getName()).isMissingNode())
                        .as("%s of %s in %s", field.getName(), type.getSimpleName(), schema)
                        .isFalse();
            }
            nested(type).forEach(part -> reads(part.type(), property(schema, part.name())));
        }

        /** The schema of a field, of its items where it is a list. */
        private JsonNode property(JsonNode schema, String name) {
            JsonNode property = resolve(schema.path("properties").path(name));
            return property.has("items") ? resolve(property.path("items")) : property;
        }

        private JsonNode schema(JsonNode body) {
            return resolve(body.path("content").path("application/json").path("schema"));
        }

        private JsonNode resolve(JsonNode schema) {
            return schema.has("$ref")
                    ? document.at(schema.path("$ref").asString().substring(1))
                    : schema;
        }

        private static List<Part> nested(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(field -> new Part(field.getName(), raw(field.getGenericType())))
                    .filter(part -> part.type().isRecord())
                    .toList();
        }

        private static Class<?> raw(Type type) {
            Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
            return inner instanceof Class<?> raw ? raw : Object.class;
        }

        private static JsonNode read(String service) {
            try {
                String yaml = Files.readString(Path.of("..", "docs", "api", service + ".yaml"));
                Object document = new Yaml().load(yaml);
                return JSON.valueToTree(document);
            } catch (IOException failure) {
                throw new AssertionError("no document of " + service, failure);
            }
        }
    }

    private record Part(String name, Class<?> type) {}
}
