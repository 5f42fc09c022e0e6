package org.comptoir.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Rules 7 and 8: injection, clocks, output and transactions stand where they belong. */
final class HabitRules {
    private static final List<String> TRANSACTIONAL =
            List.of("org.springframework.transaction.annotation.Transactional", "jakarta.transaction.Transactional");
    private static final Set<String> CLOCK_READERS =
            Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis");

    private HabitRules() {}

    static List<ArchRule> of(Places places) {
        return List.of(
                GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
                noFields()
                        .should()
                        .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                        .because("what a class needs comes through its constructor (rule 7)"),
                GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                noClasses()
                        .should()
                        .dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class, SimpleDateFormat.class))
                        .because("java.time says what it means (rule 7)"),
                noClasses()
                        .that(places.domain())
                        .should()
                        .accessTargetWhere(readsTheClock())
                        .because("time comes in as a Clock (rule 7)"),
                classes()
                        .should(NameRules.satisfy(
                                "leave transactions to use cases", type -> strayTransaction(places, type)))
                        .because("@Transactional stands on a feature's services only (rule 8)"));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe("a call that reads the system clock", access -> {
            String owner = access.getTargetOwner().getName();
            return CLOCK_READERS.contains(access.getTarget().getName())
                    && (owner.startsWith("java.time.") || owner.equals("java.lang.System"))
                    && access.getTarget() instanceof CodeUnitAccessTarget target
                    && target.getRawParameterTypes().isEmpty();
        });
    }

    private static String strayTransaction(Places places, JavaClass type) {
        boolean transactional =
                isTransactional(type) || type.getMethods().stream().anyMatch(HabitRules::isTransactional);
        return transactional && !isUseCase(places, type) ? "opens a transaction but is no use case of a feature" : "";
    }

    private static boolean isTransactional(CanBeAnnotated element) {
        return TRANSACTIONAL.stream()
                .anyMatch(name -> element.isAnnotatedWith(name) || element.isMetaAnnotatedWith(name));
    }

    private static boolean isUseCase(Places places, JavaClass type) {
        return places.isDomain(type)
                && !ExposureRules.REPOSITORY.test(type)
                && !ExposureRules.LISTENER.test(type)
                && (type.getSimpleName().endsWith("Service")
                        || type.isAnnotatedWith("org.springframework.stereotype.Service"));
    }
}
