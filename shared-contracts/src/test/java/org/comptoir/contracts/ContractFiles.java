package org.comptoir.contracts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds the contract records of this module and the files that belong to each. */
final class ContractFiles {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.comptoir.contracts");

    private ContractFiles() {}

    static List<Class<?>> events() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(ContractEvent.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    static ContractEvent contract(Class<?> event) {
        return Objects.requireNonNull(event.getAnnotation(ContractEvent.class));
    }

    /** {@code contracts/orders/v1/order-placed} for {@code org.comptoir.contracts.orders.v1.OrderPlaced}. */
    static String stem(Class<?> event) {
        String folder =
                event.getPackageName().replace("org.comptoir.contracts.", "").replace('.', '/');
        return "contracts/" + folder + "/" + kebab(event.getSimpleName());
    }

    static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    static String read(String resource) {
        try (InputStream in = ContractFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("missing file: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
