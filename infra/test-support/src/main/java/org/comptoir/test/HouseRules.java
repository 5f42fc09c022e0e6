package org.comptoir.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/**
 * The rules of docs/style.md that a machine can check, for the service of an application class.
 *
 * <p>Features keep to each other's public door and form no cycles (Spring Modulith); domain, web and messaging stay
 * apart; names say something; null marks, transactions, clocks and injection stand where they belong (ArchUnit). All
 * violations are reported together.
 */
public final class HouseRules {
    private HouseRules() {}

    /** Fails and names every violation. Looks at the classes that are built with the application, not at its tests. */
    public static void verify(Class<?> application) {
        List<String> violations = violations(application);
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    application.getSimpleName() + " breaks house rules:\n\n" + String.join("\n\n", violations));
        }
    }

    static List<String> violations(Class<?> application) {
        ImportOption ownClasses = builtWith(application);
        JavaClasses classes =
                new ClassFileImporter().withImportOption(ownClasses).importPackagesOf(application);
        if (classes.isEmpty()) {
            throw new AssertionError("no classes found in " + application.getPackageName() + ": nothing was checked");
        }
        List<String> violations = new ArrayList<>();
        Violations features = ApplicationModules.of(application, ownClasses).detectViolations();
        if (features.hasViolations()) {
            violations.add("Features touch only each other's public top package and form no cycles:\n"
                    + String.join("\n", features.getMessages()));
        }
        rules(new Places(application)).forEach(rule -> {
            EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
            if (result.hasViolation()) {
                violations.add(result.getFailureReport().toString());
            }
        });
        return violations;
    }

    private static Stream<ArchRule> rules(Places places) {
        return Stream.of(
                        LayerRules.of(places),
                        ExposureRules.of(places),
                        NameRules.of(places),
                        HabitRules.of(places),
                        MessagingRules.of(places))
                .flatMap(List::stream);
    }

    /** Classes from the directory or jar of the application: a wrong package name elsewhere cannot hide them. */
    private static ImportOption builtWith(Class<?> application) {
        CodeSource home = application.getProtectionDomain().getCodeSource();
        String path = home == null ? "" : home.getLocation().getPath();
        return (Location location) -> !path.isEmpty() && location.contains(path);
    }
}
