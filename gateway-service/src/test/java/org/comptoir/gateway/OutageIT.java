package org.comptoir.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.comptoir.gateway.route.Upstream;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
class OutageIT {

    @Autowired
    Http http;

    @Autowired
    TestTokens tokens;

    @Test
    void aServiceThatIsDownIsUnavailableAloneAndComesBack() {
        var customers = Upstreams.of(Upstream.CUSTOMER);
        var client = http.as(tokens.agent());
        client.get("/api/v1/customers/1").expect(200);

        customers.stop();
        for (var attempt = 0; attempt < 8; attempt++) {
            var refused = client.get("/api/v1/customers/1").expectProblem(503, "unavailable");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
        }
        client.get("/api/v1/orders").expect(200);

        customers.start();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> client.get("/api/v1/customers/1").expect(200));
    }

    @Test
    void aServiceThatHangsIsCutOffAndThenLeftAlone() {
        var stores = Upstreams.of(Upstream.STORE_POS);
        stores.forget();
        var client = http.as(tokens.agent());

        for (var attempt = 0; attempt < 6 && stores.seen().size() < 6; attempt++) {
            client.put("/api/v1/stores/1/slow", "{}").status();
        }
        stores.forget();
        var begin = System.nanoTime();
        client.put("/api/v1/stores/1/slow", "{}").expectProblem(503, "unavailable");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(500));
        assertThat(stores.seen()).isEmpty();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> client.get("/api/v1/stores/1").expect(200));
    }

    @Test
    void refusalsOfAServiceAreAnswersAndNeverShutItOff() {
        var client = http.as(tokens.agent());

        for (var attempt = 0; attempt < 30; attempt++) {
            client.get("/api/v1/carts/refused").expect(409);
        }
        client.get("/api/v1/carts/1").expect(200);
    }

    @Test
    void nothingIsSentTwice() {
        var stock = Upstreams.of(Upstream.INVENTORY);
        stock.forget();
        var client = http.as(tokens.agent());

        client.put("/api/v1/reservations/slow", "{}").expectProblem(504, "timeout");
        client.put("/api/v1/reservations/cut", "{}").expectProblem(504, "timeout");

        assertThat(stock.seen())
                .extracting(Upstreams.Seen::uri)
                .containsExactly("/api/v1/reservations/slow", "/api/v1/reservations/cut");
    }

    @Test
    void ordersAreWaitedForLongerThanTheRest() {
        assertThat(timeToGiveUp("/api/v1/products/slow")).isBetween(Duration.ofMillis(900), Duration.ofMillis(1900));
        assertThat(timeToGiveUp("/api/v1/orders/slow")).isBetween(Duration.ofMillis(1900), Duration.ofMillis(2900));
    }

    private Duration timeToGiveUp(String path) {
        var begin = System.nanoTime();
        http.as(tokens.agent()).put(path, "{}").expectProblem(504, "timeout");
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Test
    void anAnswerWhoseBodyStaysAwayIsATimeOut(CapturedOutput output) {
        var client = http.as(tokens.agent()).with("X-Request-Id", "unfinished-1");

        var refused = client.put("/api/v1/products/unfinished", "{}").expectProblem(504, "timeout");

        assertThat(refused.header("X-Request-Id")).isEqualTo("unfinished-1");
        assertThat(refused.header("X-Served-By")).isNullOrEmpty();
        assertThat(output.getAll().lines().filter(line -> line.contains("does not finish its answer")))
                .singleElement()
                .asString()
                .contains("WARN");
        assertThat(output).doesNotContain("Unforeseen failure").doesNotContain("\tat ");
    }

    @Test
    void anAnswerThatBreaksOffDoesNotLookComplete(CapturedOutput output) {
        var client = http.as(tokens.agent());

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> client.get("/api/v1/products/broken-off"));
        assertThat(output).contains("does not finish its answer").doesNotContain("Unforeseen failure");
        client.get("/api/v1/products/1").expect(200);
    }

    @Test
    void workThatTakesLongIsWaitedFor() {
        http.as(tokens.operator()).get("/api/v1/stock-audit").expect(200);
        http.as(tokens.merchandiser())
                .postCsv("/api/v1/product-imports", "sku\n")
                .expect(200);
    }
}
