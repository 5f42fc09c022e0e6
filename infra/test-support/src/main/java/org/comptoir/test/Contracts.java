package org.comptoir.test;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.comptoir.contracts.ContractEvent;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The published language, for the tests of those who speak it and those who hear it. */
public final class Contracts {
    private static final String PACKAGE = "org.comptoir.contracts";
    private static final String BASE = "https://comptoir.dev/contracts/";

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(BASE, "classpath:contracts/")));

    private Contracts() {}

    /** Fails unless this event fits its JSON Schema as it goes over the wire. */
    public static void assertValid(Record event) {
        assertValid(event.getClass(), Json.write(event));
    }

    /** Fails unless this JSON fits the schema of that contract. */
    public static void assertValid(Class<?> contract, String json) {
        Schema schema = SCHEMAS.getSchema(SchemaLocation.of(schemaUri(contract)));
        List<Error> errors = schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(contract.getSimpleName() + " does not fit its schema: " + errors + "\n" + json);
        }
    }

    /** The sample that every consumer of this contract must understand. */
    public static <T extends Record> T sample(Class<T> contract) {
        return Json.read(resource(stem(contract) + ".sample.json"), contract);
    }

    /** All contract events of the platform, in order of their names. */
    public static List<Class<? extends Record>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ContractEvent.class));
        return scanner.findCandidateComponents(PACKAGE).stream()
                .map(BeanDefinition::getBeanClassName)
                .sorted()
                .<Class<? extends Record>>map(Contracts::load)
                .toList();
    }

    /** The annotation of a contract: type, topic and kind. */
    static ContractEvent of(Class<?> contract) {
        ContractEvent annotation = contract.getAnnotation(ContractEvent.class);
        if (annotation == null) {
            throw new IllegalArgumentException(contract.getName() + " is not a contract: no @ContractEvent");
        }
        return annotation;
    }

    /** The address of the schema, {@code https://comptoir.dev/contracts/orders/v1/order-placed.schema.json}. */
    static String schemaUri(Class<?> contract) {
        return BASE + stem(contract) + ".schema.json";
    }

    /** {@code orders} for {@code org.comptoir.contracts.orders.v1.OrderPlaced}. */
    static String area(Class<?> contract) {
        String stem = stem(contract);
        return stem.substring(0, stem.indexOf('/'));
    }

    private static String stem(Class<?> contract) {
        of(contract);
        String folder =
                contract.getPackageName().substring(PACKAGE.length() + 1).replace('.', '/');
        String name =
                contract.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return folder + "/" + name;
    }

    private static Class<? extends Record> load(String name) {
        return ClassUtils.resolveClassName(name, Contracts.class.getClassLoader())
                .asSubclass(Record.class);
    }

    private static byte[] resource(String name) {
        try (InputStream in = ContractEvent.class.getResourceAsStream("/contracts/" + name)) {
            if (in == null) {
                throw new AssertionError("missing file: contracts/" + name);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
