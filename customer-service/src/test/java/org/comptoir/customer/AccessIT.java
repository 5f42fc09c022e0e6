package org.comptoir.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.test.Answer;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets what of a customer that a web shop created: every role, every address. */
@CustomerServiceTest
class AccessIT {
    private static final List<String> READS = List.of("", "/profile", "/timeline", "/messages");

    private final Http http;
    private final TestTokens tokens;
    private final JdbcClient jdbc;
    private final UUID id = UUID.randomUUID();
    private final Jane jane = Jane.unique();

    @Autowired
    AccessIT(Http http, TestTokens tokens, JdbcClient jdbc) {
        this.http = http;
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void theShopCreatesJane() {
        http.as(tokens.frontend()).put("/api/v1/customers/{id}", jane, id).expect(201);
    }

    private List<Integer> reads(String token) {
        return READS.stream()
                .map(part ->
                        http.as(token).get("/api/v1/customers/{id}" + part, id).status())
                .toList();
    }

    @Test
    void everyRoleReadsWhatItMay() {
        UUID other = UUID.randomUUID();
        Map<String, List<Integer>> expected = Map.of(
                tokens.customer(id), List.of(200, 200, 200, 403),
                tokens.customer(other), List.of(404, 404, 404, 403),
                tokens.frontend(), List.of(200, 200, 200, 403),
                tokens.frontend("other-shop"), List.of(404, 404, 404, 403),
                tokens.clerk("1000001"), List.of(200, 200, 200, 403),
                tokens.storeManager("1000001"), List.of(200, 200, 200, 403),
                tokens.agent(), List.of(200, 200, 200, 200),
                tokens.operator(), List.of(403, 403, 403, 403),
                tokens.merchandiser(), List.of(403, 403, 403, 403),
                tokens.service(), List.of(403, 403, 403, 403));

        expected.forEach((token, statuses) -> assertThat(reads(token)).isEqualTo(statuses));
        assertThat(READS)
                .allSatisfy(part -> assertThat(
                                http.get("/api/v1/customers/{id}" + part, id).status())
                        .isEqualTo(401));
        http.assertRefusesBrokenTokens(tokens, "/api/v1/customers/" + id);
    }

    @Test
    void everyRoleEditsWhatItMay() {
        Jane smith = jane.named("Smith");

        edit(tokens.customer(UUID.randomUUID()), smith).expectProblem(404, "not-found");
        edit(tokens.frontend("other-shop"), smith).expectProblem(404, "not-found");
        edit(tokens.clerk("1000001"), smith).expectProblem(404, "not-found");
        edit(tokens.storeManager("1000001"), smith).expectProblem(404, "not-found");
        edit(tokens.operator(), smith).expectProblem(403, "forbidden");
        edit(tokens.service(), smith).expectProblem(403, "forbidden");
        edit(tokens.customer(id), smith).expect(200);
    }

    private Answer edit(String token, Jane to) {
        return http.as(token).with("If-Match", "\"1\"").put("/api/v1/customers/{id}", to, id);
    }

    @Test
    void aCustomerCreatesOnlyThemselves() {
        UUID own = UUID.randomUUID();

        http.as(tokens.customer(own))
                .put("/api/v1/customers/{id}", jane, UUID.randomUUID())
                .expectProblem(404, "not-found");
        http.as(tokens.customer(own)).put("/api/v1/customers/{id}", jane, own).expect(201);
    }

    @Test
    void aClerkCreatesACustomerAndSeesTheContactMasked() {
        Answer created = http.as(tokens.clerk("1000001"))
                .put("/api/v1/customers/{id}", jane, UUID.randomUUID())
                .expect(201);

        assertThat(created.text("$.email")).isEqualTo("J***@Example.org");
    }

    @Test
    void staffOfStoresSeeTheContactMaskedAndTheirLooksAreKept() {
        Http clerk = http.as(tokens.clerk("1000001"));

        Answer found = clerk.get("/api/v1/customers?email={e}&purpose=COLLECTION", jane.email())
                .expect(200);
        Answer profile =
                clerk.get("/api/v1/customers/{id}/profile?purpose=RETURN", id).expect(200);
        http.as(tokens.customer(id)).get("/api/v1/customers/{id}/profile", id).expect(200);

        assertThat(found.text("$.items[0].email")).isEqualTo("J***@Example.org");
        assertThat(profile.text("$.customer.email")).isEqualTo("J***@Example.org");
        assertThat(profile.text("$.customer.phone")).matches("\\+33\\*+\\d\\d");
        assertThat(profile.json("$.customer.contactMasked")).isEqualTo(true);
        assertThat(profile.text("$.customer.givenName")).isEqualTo("Jane");
        assertThat(jdbc.sql(
                                "SELECT actor || ' ' || purpose || ' ' || part FROM customer_access WHERE customer_id = ? ORDER BY id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("clerk:clerk-1000001 COLLECTION SEARCH", "clerk:clerk-1000001 RETURN PROFILE");
    }

    @Test
    void anAgentSeesTheContactInFull() {
        Answer found = http.as(tokens.agent()).get("/api/v1/customers/{id}", id).expect(200);

        assertThat(found.text("$.email")).isEqualTo(jane.email());
        assertThat(found.json("$.contactMasked")).isEqualTo(false);
        assertThat(found.header("Cache-Control")).contains("no-store");
    }

    @Test
    void onlyStaffSearch() {
        String search = "/api/v1/customers?email={e}";

        http.as(tokens.customer(id)).get(search, jane.email()).expectProblem(403, "forbidden");
        http.as(tokens.frontend()).get(search, jane.email()).expectProblem(403, "forbidden");
        http.get(search, jane.email()).expectProblem(401, "unauthenticated");
    }
}
