package org.comptoir.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Rules 1 to 3: the domain, HTTP, Kafka and the published language know only what they must. */
final class LayerRules {
    private LayerRules() {}

    static List<ArchRule> of(Places places) {
        return List.of(
                noClasses()
                        .that(places.domain())
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "org.springframework.web..",
                                        "org.springframework.kafka..",
                                        "org.apache.kafka..",
                                        "tools.jackson..")
                                .or(places.webOrMessaging()))
                        .because("the domain speaks the merchant's words and knows neither HTTP nor Kafka (rule 1)"),
                noClasses()
                        .that(places.outsideMessaging())
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("org.comptoir.defaults.inbox..", "org.comptoir.defaults.outbox.."))
                        .because("events come in and go out in .messaging (rule 1)"),
                noClasses()
                        .that(places.web())
                        .should()
                        .dependOnClassesThat(places.messaging())
                        .because("HTTP and Kafka do not know each other (rule 2)"),
                noClasses()
                        .that(places.messaging())
                        .should()
                        .dependOnClassesThat(places.web())
                        .because("HTTP and Kafka do not know each other (rule 2)"),
                noClasses()
                        .that(places.outsideMessaging())
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.comptoir.contracts.."))
                        .because("contracts are translated in .messaging and go no further (rule 3)"));
    }
}
