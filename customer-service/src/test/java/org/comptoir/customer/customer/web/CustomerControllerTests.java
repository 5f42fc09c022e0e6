package org.comptoir.customer.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.customer.customer.CustomerDetails;
import org.comptoir.customer.customer.CustomerKey;
import org.comptoir.customer.customer.CustomerKind;
import org.comptoir.customer.customer.CustomerService;
import org.comptoir.customer.customer.CustomerView;
import org.comptoir.customer.customer.Look;
import org.comptoir.customer.customer.Purpose;
import org.comptoir.defaults.problem.AlreadyDifferent;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.web.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebMvcTest(
        controllers = CustomerController.class,
        properties = {
            "comptoir.security.issuer=https://issuer.example",
            "comptoir.security.jwks-uri=https://issuer.example/jwks"
        })
class CustomerControllerTests {
    private static final UUID ID = UUID.fromString("0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0004");
    private static final CustomerView JANE = new CustomerView(
            ID,
            "C000-0000-0",
            CustomerKind.GUEST,
            "Jane",
            "Doe",
            "jane@example.org",
            null,
            "fr",
            false,
            3,
            Instant.EPOCH,
            Instant.EPOCH);
    private static final String BODY = """
            {"kind": "GUEST", "givenName": "Jane", "familyName": "Doe", "email": "jane@example.org",
             "phone": "06 12 34 56 78", "language": "fr"}
            """;

    private final MockMvcTester mvc;

    @MockitoBean
    @SuppressWarnings("NullAway.Init")
    private CustomerService customers;

    @Autowired
    CustomerControllerTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    private static RequestPostProcessor role(String role) {
        return jwt().jwt(token -> token.subject(role + "-1").claim("roles", List.of(role)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    private MvcTestResult put(String body, String role) {
        return mvc.perform(putOf(body).with(role(role)));
    }

    private static MockHttpServletRequestBuilder putOf(String body) {
        return MockMvcRequestBuilders.put("/api/v1/customers/" + ID)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    @Test
    void answersANewCustomerWithItsVersion() {
        given(customers.put(eq(ID), any(), eq(null), any())).willReturn(new CustomerService.Outcome(JANE, true));
        ArgumentCaptor<CustomerDetails> details = ArgumentCaptor.captor();

        assertThat(put(BODY, "frontend"))
                .hasStatus(201)
                .hasHeader("ETag", "\"3\"")
                .bodyJson()
                .extractingPath("$.number")
                .isEqualTo("C000-0000-0");
        verify(customers).put(eq(ID), details.capture(), eq(null), any());
        assertThat(details.getValue().phone()).hasToString("+33*******78");
    }

    @Test
    void passesTheVersionOfAnEdit() {
        given(customers.put(eq(ID), any(), eq(3L), any())).willReturn(new CustomerService.Outcome(JANE, false));

        assertThat(mvc.perform(putOf(BODY).header("If-Match", "\"3\"").with(role("agent"))))
                .hasStatusOk();
    }

    @Test
    void refusesAVersionThatIsNone() {
        assertThat(mvc.perform(putOf(BODY).header("If-Match", "*").with(role("agent"))))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("If-Match");
    }

    @ParameterizedTest
    @CsvSource({
        "jane@example.org, jane@example, /email",
        "06 12 34 56 78, 12, /phone",
        "fr, de, /language",
        "GUEST, VIP, /kind",
        "Jane, , /givenName",
        "Doe, D\\u0007oe, /familyName"
    })
    void namesAWrongFieldWithoutRepeatingIt(String right, String wrong, String pointer) {
        MvcTestResult answer =
                put(BODY.replace("\"" + right + "\"", "\"" + (wrong == null ? "" : wrong) + "\""), "agent");

        assertThat(answer).hasStatus(400);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("https://comptoir.dev/problems/invalid-request");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
        assertThat(answer).bodyText().doesNotContain("jane@", "VIP");
        verifyNoInteractions(customers);
    }

    @Test
    void refusesAFieldItDoesNotKnow() {
        assertThat(put(BODY.replace("{", "{\"number\": \"C000-0000-0\", "), "agent"))
                .hasStatus(400);
        verifyNoInteractions(customers);
    }

    @Test
    void answersAnotherBodyWithConflict() {
        given(customers.put(any(), any(), any(), any())).willThrow(new AlreadyDifferent());

        assertThat(put(BODY, "frontend"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("https://comptoir.dev/problems/already-different");
    }

    @Test
    void answersAForeignCustomerWithNotFound() {
        given(customers.look(any(), any())).willThrow(NotFound.of("customer", ID));

        assertThat(mvc.perform(get("/api/v1/customers/" + ID).with(role("customer"))))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("https://comptoir.dev/problems/not-found");
    }

    @Test
    void passesOnWhyAClerkLooks() {
        given(customers.look(any(), any())).willReturn(JANE);
        ArgumentCaptor<Look> look = ArgumentCaptor.captor();

        assertThat(mvc.perform(
                        get("/api/v1/customers/" + ID + "?purpose=COLLECTION").with(role("clerk"))))
                .hasStatusOk();
        verify(customers).look(eq(ID), look.capture());
        assertThat(look.getValue().purpose()).isEqualTo(Purpose.COLLECTION);
        assertThat(look.getValue().caller().actor()).isEqualTo("clerk:clerk-1");
    }

    @Test
    void searchesByExactlyOneKey() {
        given(customers.search(any(), any(), anyInt(), any())).willReturn(new Page<>(List.of(JANE), null));

        assertThat(mvc.perform(get("/api/v1/customers?email={email}", "Jane@Example.org")
                        .with(role("clerk"))))
                .hasStatusOk();
        assertThat(mvc.perform(
                        get("/api/v1/customers?phone={phone}", "+33612345678").with(role("clerk"))))
                .hasStatusOk();
        assertThat(mvc.perform(get("/api/v1/customers?number=c000-0000-0").with(role("store-manager"))))
                .hasStatusOk();
        verify(customers).search(any(CustomerKey.ByEmail.class), any(), eq(20), any());
        verify(customers).search(any(CustomerKey.ByPhone.class), any(), eq(20), any());
        verify(customers).search(any(CustomerKey.ByNumber.class), any(), eq(20), any());
    }

    @ParameterizedTest
    @CsvSource({
        "'', email",
        "email=jane, email",
        "email=jane@example.org&phone=0612345678, email",
        "phone=12, phone",
        "number=C000-0000-1, number",
        "number=C000-0000-0&limit=101, limit"
    })
    void refusesASearchWithoutAProperKey(String query, String parameter) {
        MvcTestResult answer = mvc.perform(get("/api/v1/customers?" + query).with(role("agent")));

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(parameter);
        assertThat(answer).bodyText().doesNotContain("jane@example.org", "0612345678");
    }

    @ParameterizedTest
    @CsvSource({"customer", "frontend", "operator", "merchandiser", "service"})
    void letsOnlyStaffSearch(String role) {
        assertThat(mvc.perform(get("/api/v1/customers?number=C000-0000-0").with(role(role))))
                .hasStatus(403);
    }

    @Test
    void letsNobodyInUnknown() {
        assertThat(mvc.perform(get("/api/v1/customers/" + ID))).hasStatus(401);
    }
}
