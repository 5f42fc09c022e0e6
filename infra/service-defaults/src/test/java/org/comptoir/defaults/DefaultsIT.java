package org.comptoir.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;

/** What a service gets by having the defaults on its class path, seen from outside. */
class DefaultsIT extends TrialService {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PARCEL = """
            {"name": "Anna", "size": "SMALL", "fragile": true, "lines": [{"sku": "TEE", "quantity": 1}]}""";
    private static final String ID = "0190d6a0-0000-7000-8000-000000000001";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private RestClient.Builder clients;

    @Test
    void isHealthyAndMeasurableForAnybody() throws Exception {
        assertThat(get("/actuator/health/readiness").body()).contains("UP");
        assertThat(get("/actuator/prometheus").body())
                .contains("comptoir_outbox_parked", "comptoir_outbox_oldest_age_seconds");
    }

    @Test
    void deniesByDefaultWithAProblem() throws Exception {
        HttpResponse<String> answer = get("/api/v1/parcels?q=x");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.body()).contains("https://comptoir.dev/problems/unauthenticated");
        assertThat(get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(get("/no/such/thing").statusCode()).isEqualTo(401);
    }

    @Test
    void opensDeclaredPathsButNeverToABadToken() throws Exception {
        assertThat(get("/api/v1/public/" + ID).body()).contains("anonymous");
        HttpResponse<String> bad = send(to("/api/v1/public/" + ID).header("Authorization", "Bearer nonsense"));
        assertThat(bad.statusCode()).isEqualTo(401);
    }

    @Test
    void knowsItsCaller() throws Exception {
        HttpResponse<String> answer = put(PARCEL);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("clerk:anna");
    }

    @Test
    void refusesARoleThatDoesNotFit() throws Exception {
        HttpRequest.Builder closing = to("/api/v1/closings").POST(BodyPublishers.noBody());
        HttpResponse<String> clerk = send(closing.header("Authorization", "Bearer " + ISSUER.token("clerk")));
        assertThat(clerk.statusCode()).isEqualTo(403);
        assertThat(clerk.body()).contains("/problems/forbidden");
        HttpResponse<String> manager =
                send(closing.setHeader("Authorization", "Bearer " + ISSUER.token("store-manager")));
        assertThat(manager.body()).contains("store-manager:anna", "0421");
    }

    @Test
    void refusesTwoAuthorizationHeaders() throws Exception {
        HttpRequest.Builder twice = to("/api/v1/parcels?q=x")
                .header("Authorization", "Bearer " + ISSUER.token("clerk"))
                .header("Authorization", "Bearer " + ISSUER.token("operator"));
        assertThat(send(twice).statusCode()).isEqualTo(401);
    }

    @Test
    void limitsBodiesAlsoWithoutALength() throws Exception {
        byte[] large = new byte[300 * 1024];
        Arrays.fill(large, (byte) ' ');
        HttpResponse<String> announced = send(authorized("/api/v1/parcels/" + ID)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(large)));
        assertThat(announced.statusCode()).isEqualTo(413);
        HttpResponse<String> chunked = send(authorized("/api/v1/parcels/" + ID)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofInputStream(() -> stream(large))));
        assertThat(chunked.statusCode()).as(chunked.body()).isEqualTo(413);
        assertThat(chunked.body()).contains("/problems/too-large", "262144");
        HttpResponse<String> imported = send(authorized("/api/v1/parcel-imports")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofInputStream(() -> stream(large))));
        assertThat(imported.body()).isEqualTo(Integer.toString(large.length));
    }

    @Test
    void describesItself() throws Exception {
        HttpResponse<String> document = get("/v3/api-docs.yaml");
        assertThat(document.statusCode()).as(document.body()).isEqualTo(200);
        assertThat(document.body())
                .contains("openapi: 3.1.0", "Comptoir trial-service", "application/problem+json", "bearer")
                .contains("/api/v1/parcels/{id}", "security: []")
                .doesNotContain("actuator", "\"caller\"", "name: caller", "*/*", "127.0.0.1");
        assertThat(get("/v3/api-docs.yaml").body()).isEqualTo(document.body());
    }

    @Test
    void carriesTheTraceOfItsCaller() throws Exception {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        HttpResponse<String> answer =
                send(to("/api/v1/public/" + ID).header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));
        assertThat(answer.body()).contains(trace);
    }

    @Test
    void saysHowLongAnAnswerIs() throws Exception {
        HttpResponse<String> answer = get("/api/v1/public/" + ID);
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.body().length());
        HttpResponse<String> problem = get("/api/v1/parcels/" + ID);
        assertThat(problem.statusCode()).isEqualTo(401);
        assertThat(problem.headers().firstValueAsLong("Content-Length"))
                .hasValue(problem.body().length());
    }

    @Test
    void readsOtherServicesTolerantly() {
        Few answer = clients.clone()
                .build()
                .get()
                .uri("http://127.0.0.1:" + port + "/api/v1/public/" + ID)
                .retrieve()
                .body(Few.class);
        assertThat(answer).isEqualTo(new Few("open"));
    }

    private record Few(String name) {}

    @Test
    void answersContainerErrorsWithProblemsToo() throws Exception {
        HttpResponse<String> answer = send(authorized("/api/v1/parcels?q=%00"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/");
    }

    private HttpResponse<String> put(String body) throws IOException, InterruptedException {
        return send(authorized("/api/v1/parcels/" + ID)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    private HttpRequest.Builder authorized(String path) {
        return to(path).header("Authorization", "Bearer " + ISSUER.token("clerk"));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static InputStream stream(byte[] body) {
        return new ByteArrayInputStream(body);
    }
}
