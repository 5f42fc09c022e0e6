package org.comptoir.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.comptoir.gateway.route.Upstream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Small real servers in the place of the services. They tell what they were asked and do what the path says. */
final class Upstreams {

    private static final Map<Upstream, Upstreams> ALL = startAll();

    private final Upstream upstream;
    private final InetSocketAddress address;
    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile CountDownLatch firstByte = new CountDownLatch(1);
    private volatile CountDownLatch brokenOff = new CountDownLatch(1);
    private final Semaphore steps = new Semaphore(0);
    private @Nullable HttpServer server;

    /** What a service was asked. */
    record Seen(String method, String uri, Map<String, List<String>> headers, long bodyBytes) {

        List<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .toList();
        }
    }

    private Upstreams(Upstream upstream) {
        this.upstream = upstream;
        this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort());
    }

    private static int freePort() {
        try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return port.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Upstreams of(Upstream upstream) {
        return Objects.requireNonNull(ALL.get(upstream));
    }

    private static Map<Upstream, Upstreams> startAll() {
        var all = new EnumMap<Upstream, Upstreams>(Upstream.class);
        for (var upstream : Upstream.values()) {
            var server = new Upstreams(upstream);
            server.start();
            all.put(upstream, server);
        }
        return all;
    }

    synchronized void start() {
        try {
            var started = HttpServer.create(address, 0);
            started.createContext("/", this::answer);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.start();
            server = started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    void forget() {
        seen.clear();
        firstByte = new CountDownLatch(1);
        brokenOff = new CountDownLatch(1);
        steps.drainPermits();
    }

    /** What it was asked since {@link #forget()}. */
    List<Seen> seen() {
        return List.copyOf(seen);
    }

    Seen last() {
        try {
            var last = seen.poll(5, TimeUnit.SECONDS);
            if (last == null) {
                throw new AssertionError(upstream + " was not asked");
            }
            return last;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Whether a byte of a body arrived within this time. */
    boolean sawAByte(long seconds) throws InterruptedException {
        return firstByte.await(seconds, TimeUnit.SECONDS);
    }

    /** Whether a body broke off within this time. */
    boolean sawABodyBreakOff(long seconds) throws InterruptedException {
        return brokenOff.await(seconds, TimeUnit.SECONDS);
    }

    /** Lets an answer that waits between two parts send the second. */
    void goOn() {
        steps.release();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var bytes = 0L;
        try (var body = exchange.getRequestBody()) {
            var first = body.read();
            if (first >= 0) {
                firstByte.countDown();
                bytes = 1 + body.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException broken) {
            brokenOff.countDown();
            throw broken;
        }
        var announced = exchange.getRequestHeaders().getFirst("Content-Length");
        if (announced != null && bytes < Long.parseLong(announced)) {
            brokenOff.countDown();
            throw new IOException("The body broke off");
        }
        seen.add(new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                bytes));
        if (path.endsWith("/slow")) {
            await();
        }
        if (path.endsWith("/cut")) {
            exchange.close();
            return;
        }
        if (path.endsWith("/drip-events") || exchange.getRequestURI().toString().contains("/stock-stream?")) {
            drip(exchange);
            return;
        }
        if (path.endsWith("/unfinished")) {
            begin(exchange, 10);
            return;
        }
        if (path.endsWith("/broken-off")) {
            begin(exchange, 100_000);
            return;
        }
        reply(exchange, path.endsWith("/refused") ? 409 : 200);
    }

    private void reply(HttpExchange exchange, int status) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", status == 200 ? "application/json" : "application/problem+json");
        headers.set("X-Served-By", upstream.service());
        headers.set("ETag", "\"7\"");
        var body = ("{\"by\":\"" + upstream.service() + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Sends headers and so many bytes of a larger body, and then nothing for a long time. */
    private void begin(HttpExchange exchange, int bytes) throws IOException {
        exchange.getResponseHeaders().set("X-Served-By", upstream.service());
        exchange.sendResponseHeaders(200, 2L * bytes);
        exchange.getResponseBody().write(new byte[bytes]);
        exchange.getResponseBody().flush();
        await();
        exchange.close();
    }

    /** Sends an event, and another one when {@link #goOn()} says so. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            exchange.getResponseBody().write("data: first\n\n".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            if (exchange.getRequestURI().toString().contains("endless")) {
                dripOn(exchange.getResponseBody());
                return;
            }
            steps.acquireUninterruptibly();
            exchange.getResponseBody().write("data: last\n\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Until nobody listens any more. */
    private void dripOn(OutputStream events) {
        try {
            while (!never.await(50, TimeUnit.MILLISECONDS)) {
                events.write(":\n\n".getBytes(StandardCharsets.US_ASCII));
                events.flush();
            }
        } catch (IOException gone) {
            brokenOff.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        try {
            if (never.await(3, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody opens this");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells the gateway under test where the servers are. */
    static final class Addresses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("comptoir.gateway.metrics-port=" + freePort()).applyTo(context);
            ALL.forEach((upstream, server) -> TestPropertyValues.of("comptoir."
                            + upstream.service().replace("-service", "") + ".url=http://127.0.0.1:"
                            + server.address.getPort())
                    .applyTo(context));
        }
    }
}
