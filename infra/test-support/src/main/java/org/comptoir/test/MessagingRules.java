package org.comptoir.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What docs/style.md does not allow around Kafka: sending past the outbox, hearing past the inbox. */
final class MessagingRules {
    private static final String INBOX = "org.comptoir.defaults.inbox.Inbox";

    private MessagingRules() {}

    static List<ArchRule> of(Places places) {
        return List.of(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.kafka.core..", "org.apache.kafka.clients.producer..")
                        .because("an event leaves through the outbox, in the transaction of its change"),
                classes()
                        .that(hearKafka())
                        .should(NameRules.satisfy("hear through the inbox", MessagingRules::pastTheInbox))
                        .because("only the inbox makes repeats harmless"),
                classes()
                        .that(hearKafka())
                        .should(NameRules.satisfy(
                                "stand in .messaging",
                                type -> places.messaging().test(type) ? "" : "hears Kafka elsewhere"))
                        .because("events come in in .messaging (rule 1)"));
    }

    static boolean isKafkaListener(JavaMethod method) {
        String listener = "org.springframework.kafka.annotation.KafkaListener";
        return method.isAnnotatedWith(listener)
                || method.isMetaAnnotatedWith(listener)
                || method.isAnnotatedWith("org.springframework.kafka.annotation.KafkaHandler");
    }

    private static DescribedPredicate<JavaClass> hearKafka() {
        return DescribedPredicate.describe(
                "hear Kafka", type -> type.getMethods().stream().anyMatch(MessagingRules::isKafkaListener));
    }

    private static String pastTheInbox(JavaClass listener) {
        boolean receives = listener.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(INBOX));
        return receives ? "" : "hears Kafka past the inbox";
    }
}
