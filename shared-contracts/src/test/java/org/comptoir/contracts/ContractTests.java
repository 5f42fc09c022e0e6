package org.comptoir.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(
                    ids -> ids.mapPrefix("https://comptoir.dev/contracts/", "classpath:contracts/")));

    static List<Class<?>> events() {
        return ContractFiles.events();
    }

    @Test
    void publishesTheEventsOfEveryService() {
        assertThat(events())
                .extracting(Class::getSimpleName)
                .contains("ProductChanged", "StockReserved", "OrderPlaced");
    }

    @ParameterizedTest
    @MethodSource("events")
    void acceptsTheSampleByTheSchema(Class<?> event) {
        assertThat(violations(event, ContractFiles.read(ContractFiles.stem(event) + ".sample.json")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsTheSampleIntoTheRecordAndWritesItBackUnchanged(Class<?> event) {
        String sample = ContractFiles.read(ContractFiles.stem(event) + ".sample.json");

        Object read = JSON.readValue(sample, event);

        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(JSON.readTree(sample));
    }

    @ParameterizedTest
    @MethodSource("events")
    void namesInTheSchemaWhatTheRecordHolds(Class<?> event) {
        JsonNode schema = JSON.readTree(ContractFiles.read(ContractFiles.stem(event) + ".schema.json"));

        assertThat(schema.get("properties").propertyNames())
                .containsExactlyElementsOf(List.of(event.getRecordComponents()).stream()
                        .map(component -> component.getName())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void requiresInTheSchemaExactlyWhatIsNotNullable(Class<?> event) {
        JsonNode schema = JSON.readTree(ContractFiles.read(ContractFiles.stem(event) + ".schema.json"));

        List<String> required = List.of(event.getRecordComponents()).stream()
                .filter(component ->
                        component.getAnnotatedType().getAnnotation(org.jspecify.annotations.Nullable.class) == null)
                .map(component -> component.getName())
                .toList();

        assertThat(schema.get("required").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(required);
    }

    @ParameterizedTest
    @MethodSource("events")
    void refusesTheSampleWithoutARequiredField(Class<?> event) {
        var sample = JSON.readTree(ContractFiles.read(ContractFiles.stem(event) + ".sample.json"))
                .asObject();
        sample.remove(event.getRecordComponents()[0].getName());

        assertThat(violations(event, sample.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void namesTypeAndTopicByTheRule(Class<?> event) {
        String area = event.getPackageName().replaceAll("^org\\.comptoir\\.contracts\\.|\\.v1$", "");

        assertThat(ContractFiles.contract(event).type())
                .isEqualTo("org.comptoir." + area + "." + ContractFiles.kebab(event.getSimpleName()) + ".v1");
        assertThat(ContractFiles.contract(event).topic()).isIn(topics());
    }

    @ParameterizedTest
    @MethodSource("events")
    void standsInTheAsyncApiDocument(Class<?> event) {
        String document = ContractFiles.read("asyncapi.yaml");

        assertThat(document)
                .contains("name: " + ContractFiles.contract(event).type())
                .contains("$ref: '" + ContractFiles.stem(event) + ".schema.json'")
                .contains("address: " + ContractFiles.contract(event).topic());
    }

    @Test
    void dependsOnNothingButJavaAndJspecify() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.comptoir.contracts..")
                .check(ContractFiles.CLASSES);
    }

    private static List<String> topics() {
        return List.of(Topics.class.getFields()).stream()
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException failure) {
                        throw new AssertionError(failure);
                    }
                })
                .toList();
    }

    private static List<Error> violations(Class<?> event, String json) {
        Schema schema = SCHEMAS.getSchema(
                SchemaLocation.of("https://comptoir.dev/" + ContractFiles.stem(event) + ".schema.json"));
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
