package org.comptoir.defaults.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comptoir.defaults.trial.TrialApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest
@ContextConfiguration(classes = {TrialApplication.class, ProblemTableTests.AnyToken.class})
class ProblemTableTests {
    private static final String PARCEL = "/api/v1/parcels/0190d6a0-0000-7000-8000-000000000001";
    private static final String GOOD = """
            {"name": "Anna", "size": "SMALL", "fragile": true, "lines": [{"sku": "TEE", "quantity": 1}]}""";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private MockMvc mvc;

    @TestConfiguration
    static class AnyToken {
        @Bean
        JwtDecoder anyToken() {
            return token -> new Jwt(
                    token,
                    Instant.EPOCH,
                    Instant.MAX,
                    Map.of("typ", "at+jwt"),
                    Map.of("sub", "anna", "roles", List.of("clerk")));
        }
    }

    @Test
    void acceptsAGoodRequest() throws Exception {
        assertThat(send(GOOD).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "Anna"                          | ""                       | /name
            "quantity": 1                   | "quantity": 0            | /lines/0/quantity
            "quantity": 1                   | "quantity": -1           | /lines/0/quantity
            "quantity": 1                   | "quantity": 1.0          | /lines/0/quantity
            "quantity": 1                   | "quantity": 1.5          | /lines/0/quantity
            "quantity": 1                   | "quantity": "1"          | /lines/0/quantity
            "quantity": 1                   | "quantity": true         | /lines/0/quantity
            "quantity": 1                   | "quantity": null         | /lines/0/quantity
            "quantity": 1                   | "quantity": 2147483648   | /lines/0/quantity
            "quantity": 1                   | "quantity": 1e400        | /lines/0/quantity
            "quantity": 1                   | "quantity": [1]          | /lines/0/quantity
            , "quantity": 1                 | ''                       | /lines/0/quantity
            "sku": "TEE"                    | "sku": 7                 | /lines/0/sku
            "sku": "TEE"                    | "sku": "a\\u0000b"       | /lines/0/sku
            "sku": "TEE"                    | "sku": "a\\ud800b"       | /lines/0/sku
            "sku": "TEE"                    | "sku": null              | /lines/0/sku
            "sku": "TEE"                    | "sku": "T", "price": 1   | /lines/0/price
            {"sku": "TEE", "quantity": 1}   | ''                       | /lines
            {"sku": "TEE", "quantity": 1}   | null                     | /lines/0
            [{"sku": "TEE", "quantity": 1}] | {}                       | /lines
            "SMALL"                         | "TINY"                   | /size
            "SMALL"                         | 0                        | /size
            "SMALL"                         | null                     | /size
            "fragile": true                 | "fragile": "true"        | /fragile
            "fragile": true                 | "fragile": 1             | /fragile
            "fragile": true                 | "fragile": true, "sentAt": "soon" | /sentAt
            "fragile": true                 | "fragile": true, "sentAt": -1     | /sentAt
            "fragile": true                 | "fragile": true, "value": {"amount": 1, "currency": "euro"} | /value/currency
            "fragile": true                 | "fragile": true, "status": "PAID" | /status
            """)
    void namesTheFieldThatDoesNotFit(String part, String replacement, String pointer) throws Exception {
        MockHttpServletResponse answer = send(GOOD.replace(part, replacement));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(400);
        String body = answer.getContentAsString();
        assertThat(JsonPath.<String>read(body, "$.type")).isEqualTo("https://comptoir.dev/problems/invalid-request");
        assertThat(JsonPath.<List<String>>read(body, "$.errors[*].pointer")).contains(pointer);
        assertThat(JsonPath.<String>read(body, "$.instance")).isEqualTo(PARCEL);
        assertDiscreet(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nonsense",
                "<xml/>",
                "{\"name\": \"a\", \"name\": \"b\"}",
                "{\"name\": NaN}",
                "{'name': 'a'}",
                "{\"name\": \"a\",}",
                "[]",
                "null",
                "7",
                "\"text\""
            })
    void refusesWhatIsNotTheJsonItExpects(String body) throws Exception {
        MockHttpServletResponse answer = send(body);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(400);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertDiscreet(answer.getContentAsString());
    }

    @Test
    void refusesMoreThanOneDocumentAndTooDeepOnes() throws Exception {
        assertThat(send(GOOD + GOOD).getStatus()).isEqualTo(400);
        assertThat(send("[".repeat(10_000)).getStatus()).isEqualTo(400);
        assertThat(send(GOOD.replace("1}", "1" + "0".repeat(5000) + "}")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void namesParametersThatDoNotFit() throws Exception {
        assertThat(body(get("/api/v1/parcels"))).contains("\"pointer\":\"q\"");
        assertThat(body(get("/api/v1/parcels?q=x&limit=101"))).contains("\"pointer\":\"limit\"");
        assertThat(body(get("/api/v1/parcels?q=x&limit=ten"))).contains("\"pointer\":\"limit\"", "wrong type");
        assertThat(body(put("/api/v1/parcels/7")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(GOOD)))
                .contains("\"pointer\":\"id\"");
    }

    @ParameterizedTest
    @CsvSource({"not-found,404,not-found", "different,409,already-different", "unavailable,503,unavailable"})
    void answersSharedRefusals(String what, int status, String slug) throws Exception {
        MockHttpServletResponse answer = perform(get("/api/v1/parcels/" + what + "/refusal"));
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).contains("/problems/" + slug);
        assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo(status == 503 ? "7" : null);
    }

    @Test
    void tellsNothingAboutAFailureButItsId() throws Exception {
        MockHttpServletResponse answer = perform(get("/api/v1/parcels/bug/refusal"));
        assertThat(answer.getStatus()).isEqualTo(500);
        String body = answer.getContentAsString();
        assertThat(JsonPath.<String>read(body, "$.error")).hasSize(36);
        assertDiscreet(body);
    }

    @Test
    void speaksProblemsAlsoForMethodsTypesAndUnknownPaths() throws Exception {
        assertThat(body(post(PARCEL))).contains("method-not-allowed");
        assertThat(body(put(PARCEL).contentType(MediaType.APPLICATION_XML).content("<a/>")))
                .contains("unsupported-media-type");
        assertThat(body(get("/api/v1/nothing"))).contains("/problems/not-found");
        assertThat(body(get("/api/v1/parcels?q=x").accept(MediaType.APPLICATION_XML)))
                .doesNotContain("Exception");
    }

    private static void assertDiscreet(String body) {
        assertThat(body)
                .doesNotContain(
                        "org.comptoir.", "Exception", "java.", "select ", "ParcelRequest", "tools.jackson", "\tat ");
    }

    private MockHttpServletResponse send(String body) throws Exception {
        return perform(
                put(PARCEL).contentType(MediaType.APPLICATION_JSON).content(body.getBytes(StandardCharsets.UTF_8)));
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return Objects.requireNonNull(perform(request).getContentAsString());
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header(HttpHeaders.AUTHORIZATION, "Bearer any"))
                .andReturn()
                .getResponse();
    }
}
