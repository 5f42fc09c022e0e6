package org.comptoir.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.gateway.route.Upstream;
import org.comptoir.test.Http;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class PagesIT {

    @Autowired
    Http http;

    @Test
    void theStartPageSaysWhatThisIsAndWhereToGo() {
        var page = http.anonymous().get("/").expect(200);

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("/docs", "/actuator/health", "En français");
        http.anonymous().get("/comptoir.css").expect(200);
        http.anonymous().get("/favicon.svg").expect(200);
    }

    @Test
    void theDocumentsOfAllServicesAreShownTogether() {
        assertThat(http.anonymous().get("/docs").expect(302).header("Location")).endsWith("/swagger-ui/index.html");
        http.anonymous().get("/swagger-ui/index.html").expect(200);
        http.anonymous().get("/swagger-ui/swagger-ui-bundle.js").expect(200);
        var config = http.anonymous().get("/v3/api-docs/swagger-config").expect(200);
        assertThat(config.list("$.urls[*].url")).hasSize(5).contains("/docs/api/inventory-service");

        for (var upstream : Upstream.values()) {
            Upstreams.of(upstream).forget();
            http.anonymous().get("/docs/api/" + upstream.service()).expect(200);
            assertThat(Upstreams.of(upstream).last().uri()).isEqualTo("/v3/api-docs");
        }
        assertThat(http.anonymous().get("/docs/api/other").status()).isEqualTo(404);
    }

    @Test
    void everyAnswerIsHarmlessInABrowser() {
        for (var path : new String[] {"/", "/swagger-ui/index.html", "/api/v1/products", "/api/v1/orders"}) {
            var headers = http.anonymous().get(path).headers();
            assertThat(headers.allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
            assertThat(headers.allValues("X-Frame-Options")).as(path).containsExactly("DENY");
            assertThat(headers.allValues("Referrer-Policy")).as(path).containsExactly("no-referrer");
            assertThat(headers.allValues("Content-Security-Policy"))
                    .as(path)
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(headers.firstValue("Server")).as(path).isEmpty();
        }
    }
}
