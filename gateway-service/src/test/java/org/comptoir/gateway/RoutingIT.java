package org.comptoir.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.comptoir.gateway.route.Upstream;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class RoutingIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @LocalServerPort
    int port;

    Upstreams order = Upstreams.of(Upstream.ORDER);
    Upstreams catalog = Upstreams.of(Upstream.CATALOG);

    @BeforeEach
    void forget() {
        order.forget();
        catalog.forget();
    }

    static Stream<Arguments> resources() {
        return Stream.of(Upstream.values())
                .flatMap(upstream -> upstream.resources().stream().map(resource -> Arguments.of(resource, upstream)));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyResourceIsAnsweredByItsService(String resource, Upstream upstream) {
        var client = http.as(tokens.operator());

        assertThat(client.get("/api/v1/" + resource).expect(200).header("X-Served-By"))
                .isEqualTo(upstream.service());
        assertThat(client.get("/api/v1/" + resource + "/1/parts").expect(200).header("X-Served-By"))
                .isEqualTo(upstream.service());
    }

    @Test
    void aRequestArrivesAsItWasSent() {
        var token = tokens.agent();

        var answer = http.as(token)
                .with("If-Match", "\"7\"")
                .put("/api/v1/orders/0198?a=1&a=2&q=cr%C3%A8me%20%26%20co", "{\"channel\": \"web\"}")
                .expect(200);

        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.text("$.by")).isEqualTo("order-service");
        var seen = order.last();
        assertThat(seen.method()).isEqualTo("PUT");
        assertThat(seen.uri()).isEqualTo("/api/v1/orders/0198?a=1&a=2&q=cr%C3%A8me%20%26%20co");
        assertThat(seen.bodyBytes()).isEqualTo("{\"channel\": \"web\"}".length());
        assertThat(seen.header("Authorization")).containsExactly("Bearer " + token);
        assertThat(seen.header("If-Match")).containsExactly("\"7\"");
        assertThat(seen.header("Content-Type")).containsExactly("application/json");
    }

    @Test
    void whatAClientSaysAboutItselfIsDropped() {
        http.as(tokens.agent())
                .with("X-User", "admin")
                .with("X-Store", "0421")
                .with("X-Roles", "operator")
                .with("X-Forwarded-For", "203.0.113.9")
                .with("X-Forwarded-Host", "evil.example")
                .with("X-Forwarded-Prefix", "/evil")
                .with("Forwarded", "for=203.0.113.9")
                .with("X-HTTP-Method-Override", "DELETE")
                .with("X-Original-URL", "/actuator/env")
                .with("Proxy-Authorization", "Basic eA==")
                .with("TE", "trailers")
                .with("Cookie", "session=1")
                .get("/api/v1/orders")
                .expect(200);

        var seen = order.last();
        assertThat(seen.method()).isEqualTo("GET");
        for (var name : new String[] {
            "X-User", "X-Store", "X-Roles", "X-Forwarded-Prefix", "Forwarded", "X-HTTP-Method-Override",
            "X-Original-URL", "Proxy-Authorization", "TE", "Cookie", "Upgrade", "HTTP2-Settings"
        }) {
            assertThat(seen.header(name)).as(name).isEmpty();
        }
        assertThat(seen.header("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(seen.header("X-Forwarded-Host")).containsExactly("127.0.0.1");
        assertThat(seen.header("X-Forwarded-Proto")).containsExactly("http");
    }

    @Test
    void requestIdAndTraceGoOn() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        var answer = http.as(tokens.agent())
                .with("X-Request-Id", "client-request-1")
                .with("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/api/v1/orders")
                .expect(200);

        assertThat(answer.header("X-Request-Id")).isEqualTo("client-request-1");
        var seen = order.last();
        assertThat(seen.header("X-Request-Id")).containsExactly("client-request-1");
        assertThat(seen.header("traceparent")).singleElement().asString().startsWith("00-" + trace);

        var other = http.as(tokens.agent()).with("X-Request-Id", "no, {thanks}").get("/api/v1/orders");
        assertThat(other.header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void refusalsOfAServicePassUnchanged() {
        var refused = http.as(tokens.agent()).get("/api/v1/orders/refused").expect(409);

        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.text("$.by")).isEqualTo("order-service");
    }

    @Test
    void unknownAddressesAreNobodys() {
        http.as(tokens.operator()).get("/api/v1/unicorns").expectProblem(404, "not-found");
        http.as(tokens.operator()).get("/api/v2/orders").expectProblem(404, "not-found");
        http.as(tokens.operator()).get("/api/v1/ordersx").expectProblem(404, "not-found");
        http.anonymous().get("/api/v1/unicorns").expectProblem(401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1//orders",
                "/api/v1/orders;x=1",
                "/api/v1/orders/..%2f..%2factuator",
                "/api/v1/orders/%2e%2e/customers",
                "/api/v1/products/../orders",
                "/api/v1/products/%00"
            })
    void ambiguousPathsAreRefused(String path) {
        assertThat(http.as(tokens.operator()).get(path).status()).isEqualTo(400);
        assertThat(order.seen()).isEmpty();
        assertThat(catalog.seen()).isEmpty();
    }

    @Test
    void aBodyThatIsTooLargeNeverArrives() {
        var large = "x".repeat(256 * 1024 + 1);

        http.as(tokens.agent()).put("/api/v1/orders/1", large).expectProblem(413, "too-large");
        var chunked = http.as(tokens.agent())
                .put(
                        "/api/v1/orders/1",
                        "application/json",
                        BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))));
        chunked.expectProblem(413, "too-large");
        assertThat(order.seen()).isEmpty();

        http.as(tokens.agent()).put("/api/v1/orders/1", "x".repeat(256 * 1024)).expect(200);
        assertThat(order.last().bodyBytes()).isEqualTo(256 * 1024);
    }

    @Test
    void anImportStreamsThroughWhileItIsStillBeingSent() throws Exception {
        try (var read = new PipedInputStream(1024 * 1024)) {
            var answer = CompletableFuture.supplyAsync(() -> http.as(tokens.merchandiser())
                    .post("/api/v1/product-imports", "text/csv", BodyPublishers.ofInputStream(() -> read)));
            var chunk = new byte[64 * 1024];

            try (var sent = new PipedOutputStream(read)) {
                send(sent, chunk, 8);
                assertThat(catalog.sawAByte(5)).isTrue();
                send(sent, chunk, 80);
            }

            assertThat(answer.join().status()).isEqualTo(200);
            assertThat(catalog.last().bodyBytes()).isEqualTo(88L * 64 * 1024);
        }
    }

    @Test
    void aDigitalLinkIsTheCatalogues() {
        assertThat(http.anonymous()
                        .get("/01/03011360000163/10/LOT-1?17=271231")
                        .expect(200)
                        .header("X-Served-By"))
                .isEqualTo("catalog-service");
        assertThat(catalog.last().uri()).isEqualTo("/01/03011360000163/10/LOT-1?17=271231");
        http.as(tokens.operator()).get("/02/03011360000163").expectProblem(404, "not-found");
    }

    @Test
    void partsOfAnImportMayBeLargeToo() {
        var part = "x".repeat(300 * 1024);

        http.as(tokens.merchandiser())
                .with("Upload-Offset", "1048576")
                .patch("/api/v1/product-imports/1", part)
                .expect(200);

        var seen = catalog.last();
        assertThat(seen.method()).isEqualTo("PATCH");
        assertThat(seen.bodyBytes()).isEqualTo(300 * 1024);
        assertThat(seen.header("Upload-Offset")).containsExactly("1048576");
    }

    @Test
    void anUploadThatBreaksOffDoesNotLookComplete() throws Exception {
        try (var client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.getOutputStream()
                    .write(("PUT /api/v1/product-imports/broken HTTP/1.1\r\nHost: gateway\r\nContent-Type: text/csv\r\n"
                                    + "Authorization: Bearer " + tokens.merchandiser()
                                    + "\r\nContent-Length: 1000000\r\n\r\n" + "x".repeat(500_000))
                            .getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            assertThat(catalog.sawAByte(5)).isTrue();
        }

        assertThat(catalog.sawABodyBreakOff(15)).isTrue();
        assertThat(catalog.seen()).isEmpty();
    }

    @Test
    void eventsArePassedOnAsTheyCome() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/product-imports/1/drip-events"))
                .header("Authorization", "Bearer " + tokens.merchandiser())
                .header("Accept", "text/event-stream")
                .build();
        try (var client = HttpClient.newHttpClient();
                var events = client.send(request, BodyHandlers.ofInputStream()).body()) {
            assertThat(new String(events.readNBytes(13), StandardCharsets.US_ASCII))
                    .isEqualTo("data: first\n\n");
            catalog.goOn();
            assertThat(new String(events.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("data: last\n\n");
        }
    }

    @Test
    void theStockStreamIsOpenToEverybodyAndOutlastsEveryTimeOut() throws Exception {
        var stock = Upstreams.of(Upstream.INVENTORY);
        stock.forget();
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/stock-stream?sku=A&sku=B"))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", "abc.1.2")
                .build();
        try (var client = HttpClient.newHttpClient();
                var events = client.send(request, BodyHandlers.ofInputStream()).body()) {
            assertThat(new String(events.readNBytes(13), StandardCharsets.US_ASCII))
                    .isEqualTo("data: first\n\n");
            await().pollDelay(Duration.ofMillis(2500))
                    .until(() -> true); // the gateway of this test waits 1 s, 2 s at most
            stock.goOn();
            assertThat(new String(events.readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("data: last\n\n");
        }
        var seen = stock.last();
        assertThat(seen.uri()).isEqualTo("/api/v1/stock-stream?sku=A&sku=B");
        assertThat(seen.header("Last-Event-ID")).containsExactly("abc.1.2");
    }

    @Test
    void aStockStreamWhoseServiceFallsSilentIsCut() throws Exception {
        var stock = Upstreams.of(Upstream.INVENTORY);
        stock.forget();
        try (var client = HttpClient.newHttpClient();
                var events = open(client, "/api/v1/stock-stream?sku=SILENT")) {
            events.readNBytes(13);
            assertThatExceptionOfType(IOException.class).isThrownBy(events::readAllBytes);
        } finally {
            stock.goOn();
        }
    }

    @Test
    void aServiceIsToldWhenTheReaderOfItsStreamHasLeft() throws Exception {
        var stock = Upstreams.of(Upstream.INVENTORY);
        stock.forget();
        try (var client = HttpClient.newHttpClient();
                var events = open(client, "/api/v1/stock-stream?sku=endless")) {
            events.readNBytes(13);
        }
        assertThat(stock.sawABodyBreakOff(15)).isTrue();
    }

    private InputStream open(HttpClient client, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/event-stream")
                .build();
        return client.send(request, BodyHandlers.ofInputStream()).body();
    }

    private static void send(PipedOutputStream stream, byte[] chunk, int times) throws IOException {
        for (var time = 0; time < times; time++) {
            stream.write(chunk);
        }
        stream.flush();
    }
}
