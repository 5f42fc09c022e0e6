package org.comptoir.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.comptoir.sample.SampleApplication;
import org.junit.jupiter.api.Test;

/** Each rule is shown to bite on a planted violation, and to leave sound code alone. */
class HouseRulesTests {
    @Test
    void acceptASoundService() {
        HouseRules.verify(SampleApplication.class);
    }

    @Test
    void refuseFeaturesThatKnowEachOther() {
        assertThat(violations(org.comptoir.planted.cycle.PlantedApplication.class))
                .contains("Cycle detected", "hen", "egg");
    }

    @Test
    void refuseAFeatureThatEntersAnotherByItsWebPackage() {
        assertThat(violations(org.comptoir.planted.backdoor.PlantedApplication.class))
                .contains("non-exposed type org.comptoir.planted.backdoor.stock.web.Opened")
                .contains("(rule 1)");
    }

    @Test
    void refuseADomainThatKnowsHttpKafkaJsonOrContracts() {
        assertThat(violations(org.comptoir.planted.layers.PlantedApplication.class))
                .contains("org.springframework.web.client.RestClient")
                .contains("tools.jackson.databind.json.JsonMapper")
                .contains("org.comptoir.defaults.outbox.Outbox")
                .contains("contracts are translated in .messaging and go no further (rule 3)")
                .contains("StockService.tell(org.comptoir.contracts.inventory.v1.StockLevelChanged)");
    }

    @Test
    void refuseWebAndMessagingThatKnowEachOther() {
        assertThat(violations(org.comptoir.planted.layers.PlantedApplication.class))
                .contains("HTTP and Kafka do not know each other (rule 2)")
                .contains("Field <org.comptoir.planted.layers.stock.web.StockView.news>")
                .contains("StockNews.view()");
    }

    @Test
    void refusePublicMachinery() {
        assertThat(violations(org.comptoir.planted.exposed.PlantedApplication.class))
                .contains("VisitController> has modifier PUBLIC")
                .contains("Visits> has modifier PUBLIC")
                .contains("VisitConfiguration> has modifier PUBLIC")
                .doesNotContain("PlantedApplication> has modifier PUBLIC");
    }

    @Test
    void refuseEntitiesAtTheApiAndSetters() {
        assertThat(violations(org.comptoir.planted.exposed.PlantedApplication.class))
                .contains("Visit.setId(long)> has modifier PUBLIC")
                .contains("VisitController.all()> shows the entity org.comptoir.planted.exposed.visit.Visit")
                .contains("VisitController.create(org.comptoir.planted.exposed.visit.Visit)> shows the entity")
                .contains("VisitView.visits> shows the entity");
    }

    @Test
    void refuseEmptyNamesAndUnmarkedPackages() {
        assertThat(violations(org.comptoir.planted.names.PlantedApplication.class))
                .contains("is named PriceUtil", "is named PriceDTO")
                .contains("stands in a package named util")
                .contains("stands in org.comptoir.planted.names.unmarked, which is not @NullMarked")
                .doesNotContain("is named Basket");
    }

    @Test
    void refuseBadHabits() {
        assertThat(violations(org.comptoir.planted.habits.PlantedApplication.class))
                .contains("TillService.environment> is annotated with @Autowired")
                .contains("TillService.open()> calls method <java.time.Instant.now()>")
                .contains("TillService.later()> references method <java.time.Instant.now()>")
                .contains("java.util.Date")
                .contains("java.lang.System.out")
                .contains("TillController> opens a transaction but is no use case")
                .contains("Tills> opens a transaction but is no use case");
    }

    @Test
    void refuseKafkaPastOutboxAndInbox() {
        assertThat(violations(org.comptoir.planted.events.PlantedApplication.class))
                .contains("org.springframework.kafka.core.KafkaTemplate")
                .contains("OrderEvents> hears Kafka past the inbox")
                .contains("OrderEvents> hears Kafka elsewhere");
    }

    @Test
    void failWithAllViolationsAtOnce() {
        assertThatThrownBy(() -> HouseRules.verify(org.comptoir.planted.names.PlantedApplication.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PlantedApplication breaks house rules")
                .hasMessageContaining("PriceUtil")
                .hasMessageContaining("unmarked");
    }

    @Test
    void failWhenThereIsNothingToCheck() {
        assertThatThrownBy(() -> HouseRules.verify(String.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing was checked");
    }

    private static String violations(Class<?> application) {
        return String.join("\n", HouseRules.violations(application));
    }
}
