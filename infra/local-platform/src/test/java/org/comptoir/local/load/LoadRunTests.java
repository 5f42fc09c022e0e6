package org.comptoir.local.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.local.layout.PlatformProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadRunTests {
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            int status = asked.incrementAndGet() % 10 == 0 ? 409 : 200;
            byte[] body = "some text".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
        threads.close();
    }

    @Test
    void sendsExactlyAsManyAsAskedAndCountsTheirStatuses() {
        LoadReport report = LoadRun.of(LoadPlan.exactly(url(), 500, 20), template());

        assertThat(asked).hasValue(500);
        assertThat(report.answers(200)).isEqualTo(450);
        assertThat(report.answers(409)).isEqualTo(50);
        assertThat(report.samples()).containsEntry(409, "some text");
        assertThat(report.failures()).isZero();
        assertThat(report.micros().getTotalCount()).isEqualTo(500);
    }

    @Test
    void asksByTheClockWhateverTheAnswers() {
        LoadReport report =
                LoadRun.of(LoadPlan.open(url(), 200, 10, Duration.ofMillis(100), Duration.ofMillis(500)), template());

        assertThat(asked).hasValue(120);
        assertThat(report.answers()).isEqualTo(100);
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        LoadPlan plan = LoadPlan.exactly("http://127.0.0.1:" + nobody, 1, 1);

        assertThatThrownBy(() -> LoadRun.of(plan, template())).isInstanceOf(PlatformProblem.class);
    }

    private RequestTemplate template() {
        return new RequestTemplate("PUT", url(), List.of(), "{\"id\":\"{uuid}\"}", 1);
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/thing";
    }
}
