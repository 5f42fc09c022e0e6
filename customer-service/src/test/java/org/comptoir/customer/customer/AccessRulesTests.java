package org.comptoir.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.comptoir.defaults.security.Caller;
import org.comptoir.defaults.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessRulesTests {
    private static final UUID ID = UUID.randomUUID();

    private final Customer customer = new Customer(
            ID,
            CustomerNumber.draw(new Random(1)),
            new CustomerDetails(
                    CustomerKind.GUEST,
                    new PersonName("Jane", "Doe"),
                    new EmailAddress("jane@example.org"),
                    null,
                    Language.FR),
            "a",
            "shop",
            Instant.EPOCH);

    private static Caller customer(UUID id) {
        return Caller.of("somebody", List.of(Role.CUSTOMER), List.of(), null, id);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleSeesACustomerItDidNotCreate(Role role) {
        Caller caller = Caller.of("somebody else", role);

        assertThat(AccessRules.maySee(caller, customer))
                .isEqualTo(Set.of(Role.AGENT, Role.CLERK, Role.STORE_MANAGER).contains(role));
        assertThat(AccessRules.seesContact(caller, customer)).isEqualTo(role == Role.AGENT);
        assertThat(AccessRules.mayEdit(caller, customer)).isEqualTo(role == Role.AGENT);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleCreatesACustomer(Role role) {
        assertThat(AccessRules.mayCreate(Caller.of("somebody", role), ID))
                .isEqualTo(EnumSet.of(Role.AGENT, Role.CLERK, Role.STORE_MANAGER, Role.FRONTEND)
                        .contains(role));
    }

    @Test
    void customersSeeAndEditThemselvesOnly() {
        assertThat(AccessRules.mayCreate(customer(ID), ID)).isTrue();
        assertThat(AccessRules.maySee(customer(ID), customer)).isTrue();
        assertThat(AccessRules.seesContact(customer(ID), customer)).isTrue();
        assertThat(AccessRules.mayEdit(customer(ID), customer)).isTrue();

        assertThat(AccessRules.mayCreate(customer(UUID.randomUUID()), ID)).isFalse();
        assertThat(AccessRules.maySee(customer(UUID.randomUUID()), customer)).isFalse();
        assertThat(AccessRules.mayEdit(customer(UUID.randomUUID()), customer)).isFalse();
    }

    @Test
    void theClaimAloneIsNotTheRole() {
        Caller withoutRole = Caller.of("somebody", List.of(), List.of(), null, ID);

        assertThat(AccessRules.maySee(withoutRole, customer)).isFalse();
    }

    @Test
    void aFrontEndSeesWhatItCreated() {
        assertThat(AccessRules.seesContact(Caller.of("shop", Role.FRONTEND), customer))
                .isTrue();
        assertThat(AccessRules.mayEdit(Caller.of("shop", Role.FRONTEND), customer))
                .isTrue();
        assertThat(AccessRules.maySee(Caller.of("other-shop", Role.FRONTEND), customer))
                .isFalse();
    }

    @Test
    void nobodyInParticularSeesNothing() {
        assertThat(AccessRules.maySee(Caller.anonymous(), customer)).isFalse();
        assertThat(AccessRules.mayCreate(Caller.anonymous(), ID)).isFalse();
    }
}
