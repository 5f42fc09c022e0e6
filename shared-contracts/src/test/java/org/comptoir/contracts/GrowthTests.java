package org.comptoir.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The frozen copies under {@code frozen/} are what was released: a schema may add optional fields to them, nothing else. */
class GrowthTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Class<?>> events() {
        return ContractFiles.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void onlyAddsOptionalFieldsToWhatWasReleased(Class<?> event) {
        String path = ContractFiles.stem(event).replaceFirst("^contracts/", "") + ".schema.json";

        assertThat(breaks(
                        JSON.readTree(ContractFiles.read("frozen/" + path)),
                        JSON.readTree(ContractFiles.read("contracts/" + path))))
                .isEmpty();
    }

    @Test
    void acceptsAnAddedOptionalField() {
        ObjectNode grown = released();
        grown.withObject("properties").putObject("giftWrap").put("type", "boolean");

        assertThat(breaks(released(), grown)).isEmpty();
    }

    @Test
    void refusesARemovedField() {
        ObjectNode shrunk = released();
        shrunk.withObject("properties").remove("number");

        assertThat(breaks(released(), shrunk)).containsExactly("/number was removed");
    }

    @Test
    void refusesAFieldOfAnotherTypeDeepInside() {
        ObjectNode retyped = released();
        ((ObjectNode) retyped.at("/properties/lines/items/properties/quantity")).put("type", "string");

        assertThat(breaks(released(), retyped)).containsExactly("/lines/*/quantity changed its type");
    }

    @Test
    void refusesAnAddedRequiredField() {
        ObjectNode demanding = released();
        demanding.withArray("required").add("giftWrap");

        assertThat(breaks(released(), demanding)).containsExactly("/giftWrap became required");
    }

    @Test
    void refusesAFieldThatIsNoLongerAlwaysThere() {
        ObjectNode vague = released();
        vague.withArray("required").remove(0);

        assertThat(breaks(released(), vague)).containsExactly("/orderId is no longer required");
    }

    private static ObjectNode released() {
        return JSON.readTree(ContractFiles.read("frozen/orders/v1/order-placed.schema.json"))
                .asObject();
    }

    private static List<String> breaks(JsonNode released, JsonNode now) {
        List<String> found = new ArrayList<>();
        compare("", released, now, found);
        return found;
    }

    private static void compare(String at, JsonNode released, JsonNode now, List<String> found) {
        for (String keyword :
                List.of("type", "$ref", "format", "pattern", "minimum", "maximum", "minLength", "maxLength")) {
            if (!released.path(keyword).equals(now.path(keyword))) {
                found.add(at + " changed its " + keyword);
            }
        }
        List<String> required = names(released.path("required"));
        List<String> requiredNow = names(now.path("required"));
        requiredNow.stream()
                .filter(name -> !required.contains(name))
                .forEach(name -> found.add(at + "/" + name + " became required"));
        required.stream()
                .filter(name ->
                        !requiredNow.contains(name) && now.path("properties").has(name))
                .forEach(name -> found.add(at + "/" + name + " is no longer required"));
        for (var property : released.path("properties").properties()) {
            JsonNode kept = now.path("properties").path(property.getKey());
            if (kept.isMissingNode()) {
                found.add(at + "/" + property.getKey() + " was removed");
            } else {
                compare(at + "/" + property.getKey(), property.getValue(), kept, found);
            }
        }
        if (released.has("items")) {
            compare(at + "/*", released.get("items"), now.path("items"), found);
        }
    }

    private static List<String> names(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
