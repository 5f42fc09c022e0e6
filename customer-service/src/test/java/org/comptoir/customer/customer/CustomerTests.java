package org.comptoir.customer.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerTests {
    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Customer customer = new Customer(
            UUID.randomUUID(), CustomerNumber.draw(new Random(1)), details("Doe"), "a", "frontend", MORNING);

    private static CustomerDetails details(String familyName) {
        return new CustomerDetails(
                CustomerKind.GUEST,
                new PersonName("Jane", familyName),
                new EmailAddress("Jane@example.org"),
                new PhoneNumber("+33612345678"),
                Language.EN);
    }

    @Test
    void beginsAtVersionOne() {
        assertThat(customer.isNew()).isTrue();
        assertThat(customer.isAt(1)).isTrue();
        assertThat(customer.shown(false).createdAt()).isEqualTo(MORNING);
    }

    @Test
    void countsItsEditsAndKeepsItsNumber() {
        String number = customer.shown(false).number();

        customer.edit(details("Smith"), "b", NOON);

        assertThat(customer.shown(false))
                .returns(2L, CustomerView::version)
                .returns("Smith", CustomerView::familyName)
                .returns(number, CustomerView::number)
                .returns(MORNING, CustomerView::createdAt)
                .returns(NOON, CustomerView::changedAt);
        assertThat(customer.wasWrittenAs("b")).isTrue();
        assertThat(customer.wasWrittenAs("a")).isFalse();
    }

    @Test
    void showsItsContactMaskedOrInFull() {
        assertThat(customer.shown(true))
                .returns("J***@example.org", CustomerView::email)
                .returns("+33*******78", CustomerView::phone)
                .returns(true, CustomerView::contactMasked);
        assertThat(customer.shown(false))
                .returns("Jane@example.org", CustomerView::email)
                .returns("+33612345678", CustomerView::phone)
                .returns(false, CustomerView::contactMasked);
    }

    @Test
    void tellsNothingAboutItselfAsText() {
        assertThat(customer.shown(false) + " " + details("Doe")).doesNotContain("Jane", "Doe", "example.org", "3361");
    }
}
