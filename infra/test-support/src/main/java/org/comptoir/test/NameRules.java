package org.comptoir.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** Rule 6: names that were found, not avoided; and every package says whether it may hold nulls. */
final class NameRules {
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Utils?|Helper|Manager|Impl|DTO|Dto)|Base[A-Z].*|Abstract.*Service");
    private static final Set<String> EMPTY_PACKAGES = Set.of("util", "common", "impl", "dto", "model");

    private NameRules() {}

    static List<ArchRule> of(Places places) {
        return List.of(
                classes()
                        .should(satisfy("have a name that says something", NameRules::emptyName))
                        .because("Util, Helper, Manager, Impl, DTO and Base mean that no name was found (rule 6)"),
                classes()
                        .should(satisfy("stand in a package named after a feature", type -> emptyPackage(places, type)))
                        .because("util, common, impl, dto and model are no features (rule 6)"),
                classes()
                        .should(satisfy("stand in a @NullMarked package", NameRules::notNullMarked))
                        .because("the compiler checks nulls only where package-info.java says @NullMarked"));
    }

    private static String emptyName(JavaClass type) {
        return EMPTY_NAME.matcher(type.getSimpleName()).matches() ? "is named " + type.getSimpleName() : "";
    }

    private static String emptyPackage(Places places, JavaClass type) {
        return places.steps(type).stream()
                .filter(EMPTY_PACKAGES::contains)
                .findFirst()
                .map(step -> "stands in a package named " + step)
                .orElse("");
    }

    private static String notNullMarked(JavaClass type) {
        JavaPackage home = type.getPackage();
        boolean marked = home.tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
        return marked ? "" : "stands in " + home.getName() + ", which is not @NullMarked";
    }

    /** A rule from a function that answers what is wrong with a class, or empty text. */
    static ArchCondition<JavaClass> satisfy(String description, Function<JavaClass, String> complaint) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String wrong = complaint.apply(type);
                if (!wrong.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription() + " " + wrong));
                }
            }
        };
    }
}
