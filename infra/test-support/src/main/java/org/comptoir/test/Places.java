package org.comptoir.test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where a class stands in a service: its root package, a feature's domain, or an edge of a feature. */
final class Places {
    private static final Set<String> EDGES = Set.of("web", "messaging", "client");

    private final String root;

    Places(Class<?> application) {
        root = application.getPackageName();
    }

    /** Inside a feature and not in one of its edges. */
    DescribedPredicate<JavaClass> domain() {
        return DescribedPredicate.describe("are in a feature outside .web, .messaging and .client", this::isDomain);
    }

    /** In {@code .web} or {@code .messaging} of this service. */
    DescribedPredicate<JavaClass> webOrMessaging() {
        return web().or(messaging());
    }

    /** In {@code .web} of this service. */
    DescribedPredicate<JavaClass> web() {
        return DescribedPredicate.describe("are in .web", type -> steps(type).contains("web"));
    }

    /** In {@code .messaging} of this service. */
    DescribedPredicate<JavaClass> messaging() {
        return DescribedPredicate.describe(
                "are in .messaging", type -> steps(type).contains("messaging"));
    }

    /** Anywhere but in {@code .messaging} of this service. */
    DescribedPredicate<JavaClass> outsideMessaging() {
        return DescribedPredicate.not(messaging()).as("are outside .messaging");
    }

    boolean isDomain(JavaClass type) {
        List<String> steps = steps(type);
        return !steps.isEmpty() && steps.stream().noneMatch(EDGES::contains);
    }

    /** The package names below the root package; none for the root itself and for foreign classes. */
    List<String> steps(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".")
                ? Arrays.asList(name.substring(root.length() + 1).split("\\.", -1))
                : List.of();
    }
}
