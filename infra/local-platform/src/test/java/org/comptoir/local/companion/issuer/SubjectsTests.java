package org.comptoir.local.companion.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubjectsTests {
    @Test
    void aClerkWorksInTheStoreOfTheName() {
        assertThat(Subjects.user("clerk-1000008").orElseThrow().claims())
                .isEqualTo(Map.of("sub", "clerk-1000008", "roles", List.of("clerk"), "stores", List.of("1000008")));
        assertThat(Subjects.user("clerk-1000008-till-2").orElseThrow().claims()).containsEntry("till", "2");
        assertThat(Subjects.user("manager-1000008").orElseThrow().roles()).containsExactly("store-manager");
    }

    @Test
    void aCustomerHasAnId() {
        assertThat(Subjects.user("customer-7").orElseThrow().customer())
                .isEqualTo("019b7000-0000-7000-8000-000000000007");
        assertThat(UUID.fromString(Subjects.customerId(7)).version()).isEqualTo(7);
        assertThat(Subjects.user("customer-019b7000-0000-7000-8000-00000000abcd")
                        .orElseThrow()
                        .customer())
                .isEqualTo("019b7000-0000-7000-8000-00000000abcd");
    }

    @Test
    void theOfficeIsNamedByItsRole() {
        assertThat(Subjects.user("operator").orElseThrow().claims())
                .isEqualTo(Map.of("sub", "operator", "roles", List.of("operator")));
    }

    @Test
    void nobodyElseIsKnown() {
        assertThat(Subjects.user("service")).isEmpty();
        assertThat(Subjects.user("clerk-")).isEmpty();
        assertThat(Subjects.user("clerk-1 000")).isEmpty();
        assertThat(Subjects.user("customer-x")).isEmpty();
    }

    @Test
    void machineClientsHaveTheirRole() {
        assertThat(Subjects.client("frontend").roles()).containsExactly("frontend");
        assertThat(Subjects.client("order-service").roles()).containsExactly("service");
        assertThat(Subjects.client("marketplace").roles()).containsExactly("marketplace");
    }
}
