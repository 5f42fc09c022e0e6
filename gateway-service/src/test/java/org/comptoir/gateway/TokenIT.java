package org.comptoir.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@GatewayTest
class TokenIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Value("${comptoir.gateway.metrics-port}")
    int metricsPort;

    @Test
    void badTokensOpenNothing() {
        http.assertRefusesBrokenTokens(tokens, "/api/v1/orders");
        http.as(tokens.with("operator").elliptic().sign()).get("/api/v1/orders").expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/products",
                "/api/v1/products/A",
                "/api/v1/prices/A",
                "/api/v1/product-groups/A",
                "/api/v1/promotions",
                "/api/v1/channels/web",
                "/api/v1/brands",
                "/api/v1/categories",
                "/01/03011360000163/10/LOT-1",
                "/api/v1/locations/1",
                "/api/v1/availability?sku=A",
                "/api/v1/product-locator?sku=A"
            })
    void whatIsPublicNeedsNoTokenButNoBadOneEither(String path) {
        http.anonymous().get(path).expect(200);
        http.assertRefusesBrokenTokens(tokens, path);
    }

    @Test
    void anybodyMayAskForAQuote() {
        http.anonymous().post("/api/v1/quotes", "{}").expect(200);
        http.anonymous().get("/api/v1/quotes").expectProblem(401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/orders",
                "/api/v1/customers/1",
                "/api/v1/stores/1/sales",
                "/api/v1/reservations/1",
                "/api/v1/product-imports",
                "/api/v1/coupon-redemptions/1",
                "/api/v1/feeds/google-products.xml",
                "/api/v1/prices/A/history",
                "/api/v1/promotions/A/coupon-batches/1",
                "/api/v1/channels/web/assortment",
                "/api/v1/store-groups"
            })
    void everythingElseNeedsOne(String path) {
        var refused = http.anonymous().get(path).expectProblem(401, "unauthenticated");

        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        http.anonymous().put("/api/v1/products/A", "{}").expectProblem(401, "unauthenticated");
        http.anonymous().post("/api/v1/products", "{}").expectProblem(401, "unauthenticated");
    }

    @Test
    void ofTheActuatorOnlyHealthIsPublic() {
        assertThat(http.anonymous().get("/actuator/health").expect(200).body()).doesNotContain("components");
        http.anonymous().get("/actuator/health/readiness").expect(200);
        http.anonymous().get("/actuator/prometheus").expectProblem(401, "unauthenticated");
        http.as(tokens.clerk("1")).get("/actuator/prometheus").expectProblem(403, "forbidden");
        assertThat(http.as(tokens.operator())
                        .get("/actuator/prometheus")
                        .expect(200)
                        .body())
                .contains("comptoir_gateway_limit_refused_total");
        for (var endpoint : new String[] {"env", "heapdump", "gateway", "beans", "loggers"}) {
            http.as(tokens.operator()).get("/actuator/" + endpoint).expectProblem(404, "not-found");
        }
    }

    @Test
    void metricsAreReadWithoutATokenOnTheirOwnPortOnly() {
        var inside = Http.at("http://127.0.0.1:" + metricsPort);

        assertThat(inside.get("/actuator/prometheus").expect(200).body()).contains("resilience4j_circuitbreaker_state");
        inside.get("/api/v1/orders").expectProblem(401, "unauthenticated");
    }
}
