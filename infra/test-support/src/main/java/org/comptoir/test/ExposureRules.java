package org.comptoir.test;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules 4 and 5: machinery is package-private, entities have no setters and never show at the API. */
final class ExposureRules {
    static final DescribedPredicate<JavaClass> CONTROLLER =
            metaOrDirect("org.springframework.stereotype.Controller").as("controllers");
    static final DescribedPredicate<JavaClass> REPOSITORY = JavaClass.Predicates.assignableTo(
                    "org.springframework.data.repository.Repository")
            .or(metaOrDirect("org.springframework.stereotype.Repository"))
            .as("repositories");
    static final DescribedPredicate<JavaClass> LISTENER =
            DescribedPredicate.describe("listeners", ExposureRules::listens);

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final DescribedPredicate<JavaClass> CONFIGURATION = metaOrDirect(
                    "org.springframework.context.annotation.Configuration")
            .and(DescribedPredicate.not(metaOrDirect("org.springframework.boot.SpringBootConfiguration")))
            .as("configurations");

    private ExposureRules() {}

    static List<ArchRule> of(Places places) {
        return List.of(
                packagePrivate(CONTROLLER),
                packagePrivate(metaOrDirect("org.springframework.web.bind.annotation.ControllerAdvice")
                        .as("problem tables")),
                packagePrivate(LISTENER),
                packagePrivate(REPOSITORY),
                packagePrivate(CONFIGURATION),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(metaOrDirect(ENTITY)
                                .or(metaOrDirect("jakarta.persistence.Embeddable"))
                                .or(metaOrDirect("jakarta.persistence.MappedSuperclass")))
                        .and()
                        .haveNameMatching("set[A-Z].*")
                        .should()
                        .bePublic()
                        .because("an aggregate changes by what happens to it, not by setters (rule 5)"),
                methods()
                        .that()
                        .areDeclaredInClassesThat(CONTROLLER)
                        .should(showNoEntity())
                        .because("an entity at the API makes columns public names (rule 5)"),
                classes()
                        .that(places.web())
                        .and()
                        .areRecords()
                        .should(holdNoEntity())
                        .because("an entity at the API makes columns public names (rule 5)"));
    }

    static DescribedPredicate<JavaClass> metaOrDirect(String annotation) {
        DescribedPredicate<JavaClass> direct = annotatedWith(annotation).forSubtype();
        return direct.or(metaAnnotatedWith(annotation).forSubtype());
    }

    private static ArchRule packagePrivate(DescribedPredicate<JavaClass> which) {
        return classes()
                .that(which)
                .should()
                .notBePublic()
                .because("controllers, listeners, repositories and configurations are nobody's API (rule 4)");
    }

    private static boolean listens(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> MessagingRules.isKafkaListener(method)
                        || method.isAnnotatedWith("org.springframework.context.event.EventListener")
                        || method.isMetaAnnotatedWith("org.springframework.context.event.EventListener"));
    }

    private static ArchCondition<JavaMethod> showNoEntity() {
        return new ArchCondition<>("show no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream<JavaClass> parameters = method.getParameterTypes().stream()
                        .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream());
                Set<JavaClass> shown = Stream.concat(
                                parameters, method.getReturnType().getAllInvolvedRawTypes().stream())
                        .filter(metaOrDirect(ENTITY))
                        .collect(Collectors.toSet());
                shown.stream()
                        .filter(entity -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                method, method.getDescription() + " shows the entity " + entity.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> holdNoEntity() {
        return new ArchCondition<>("hold no entity") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                view.getFields().stream()
                        .filter(field -> field.getType().getAllInvolvedRawTypes().stream()
                                .anyMatch(metaOrDirect(ENTITY)))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(
                                field,
                                field.getDescription() + " shows the entity "
                                        + field.getRawType().getName())));
            }
        };
    }
}
