package org.comptoir.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comptoir.contracts.customers.v1.CustomerChanged;
import org.comptoir.test.Answer;
import org.comptoir.test.Heard;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CustomerServiceTest
class CustomerIT {
    private static final String PATH = "/api/v1/customers/{id}";

    private final Http http;
    private final TestTokens tokens;
    private final KafkaProbe probe;
    private final UUID id = UUID.randomUUID();
    private final Jane jane = Jane.unique();

    @Autowired
    CustomerIT(Http http, TestTokens tokens, KafkaProbe probe) {
        this.http = http;
        this.tokens = tokens;
        this.probe = probe;
    }

    private Http shop() {
        return http.as(tokens.frontend());
    }

    @Test
    void createsACustomerOnceHoweverOftenItIsAsked() {
        Answer created = shop().put(PATH, jane, id).expect(201);
        Answer repeated = shop().put(PATH, jane, id).expect(200);

        assertThat(created.text("$.number")).matches("C[0-9A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]");
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        assertThat(repeated.body()).isEqualTo(created.body());
        shop().put(PATH, jane.named("Smith"), id).expectProblem(409, "already-different");
    }

    @Test
    void tellsTheOthersThatItExistsAndNothingElse() {
        String number = shop().put(PATH, jane, id).expect(201).text("$.number");

        Heard<CustomerChanged> told = probe.awaitHeard(
                CustomerChanged.class, heard -> heard.event().customerId().equals(id));
        assertThat(told.event()).isEqualTo(new CustomerChanged(id, number, "REGISTERED", "ACTIVE"));
        assertThat(told.sequence()).isEqualTo(1);
        assertThat(told.source()).isEqualTo("/customer-service");
    }

    @Test
    void isEditedWithItsVersionOnly() {
        shop().put(PATH, jane, id).expect(201);

        Answer edited = shop().with("If-Match", "\"1\"")
                .put(PATH, jane.named("Smith"), id)
                .expect(200);

        assertThat(edited.header("ETag")).isEqualTo("\"2\"");
        assertThat(edited.text("$.familyName")).isEqualTo("Smith");
        shop().with("If-Match", "\"1\"").put(PATH, jane.named("Smith"), id).expect(200);
        shop().with("If-Match", "\"1\"").put(PATH, jane.named("Jones"), id).expectProblem(412, "already-changed");
        shop().with("If-Match", "\"1\"").put(PATH, jane, UUID.randomUUID()).expectProblem(412, "already-changed");
        probe.awaitHeard(
                CustomerChanged.class, heard -> heard.event().customerId().equals(id) && heard.sequence() == 2);
    }

    @Test
    void isCreatedOnceWhenTwentyAskAtTheSameTime() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> put = () -> shop().put(PATH, jane, id);
            for (Future<Answer> answer : many.invokeAll(Collections.nCopies(20, put))) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        probe.awaitHeard(
                CustomerChanged.class, heard -> heard.event().customerId().equals(id));
        assertThat(probe.all(CustomerChanged.class))
                .filteredOn(told -> told.customerId().equals(id))
                .hasSize(1);
    }

    @Test
    void isFoundByExactEmailPhoneAndNumber() {
        Answer created = shop().put(PATH, jane, id).expect(201);
        Http agent = http.as(tokens.agent());

        String lowered = jane.email().toLowerCase(Locale.ROOT);
        assertThat(agent.get("/api/v1/customers?email={e}", lowered).expect(200).list("$.items[*].id"))
                .containsExactly(id.toString());
        assertThat(agent.get("/api/v1/customers?phone={p}", created.text("$.phone"))
                        .expect(200)
                        .list("$.items[*].id"))
                .contains(id.toString());
        assertThat(agent.get("/api/v1/customers?number={n}", created.text("$.number"))
                        .expect(200)
                        .list("$.items[*].id"))
                .containsExactly(id.toString());
        assertThat(agent.get("/api/v1/customers?email={e}", "x" + lowered)
                        .expect(200)
                        .list("$.items"))
                .isEmpty();
    }

    @Test
    void isFoundPageByPageWhenOneAddressBoughtOften() {
        List<UUID> guests = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        guests.forEach(guest -> shop().put(PATH, jane, guest).expect(201));
        Http agent = http.as(tokens.agent());

        Answer first =
                agent.get("/api/v1/customers?email={e}&limit=2", jane.email()).expect(200);
        Answer second = agent.get("/api/v1/customers?email={e}&limit=2&after={a}", jane.email(), first.text("$.next"))
                .expect(200);

        assertThat(first.list("$.items")).hasSize(2);
        assertThat(second.list("$.items")).hasSize(1);
        assertThat(second.has("$.next")).isFalse();
        assertThat(first.list("$.items[*].id")).doesNotContainAnyElementsOf(second.list("$.items[*].id"));
    }
}
