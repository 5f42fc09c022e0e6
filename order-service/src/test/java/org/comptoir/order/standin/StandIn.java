package org.comptoir.order.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One server; accidents are planned for whatever a call is about (an article, a card), so that tests do not meet each other's. */
abstract class StandIn {
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private final HttpServer server;
    private final Map<String, Queue<Accident>> accidents = new ConcurrentHashMap<>();
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();

    record Reply(int status, Object body) {}

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next calls about this go wrong like that, one after the other. */
    public void plan(String about, Accident... next) {
        accidents.computeIfAbsent(about, key -> new ConcurrentLinkedQueue<>()).addAll(java.util.List.of(next));
    }

    /** How many calls about this arrived. */
    public int calls(String about) {
        return calls.getOrDefault(about, 0);
    }

    /** What the call is about: the name that accidents are planned under. */
    abstract String subject(HttpExchange exchange, String body);

    abstract Reply answer(HttpExchange exchange, String body);

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String about = subject(exchange, body);
            calls.merge(about, 1, Integer::sum);
            Accident accident = nextAccident(about);
            Reply reply =
                    accident == null || accident.hasAnEffect() ? answer(exchange, body) : new Reply(500, Map.of());
            switch (accident) {
                case null -> send(exchange, reply);
                case FAILS_BEFORE_THE_EFFECT, FAILS_AFTER_THE_EFFECT -> send(exchange, new Reply(500, Map.of()));
                case CUTS_BEFORE_THE_EFFECT, CUTS_AFTER_THE_EFFECT -> {
                    // Closing without an answer is the cut.
                }
                case SILENT_AFTER_THE_EFFECT -> keepSilent();
            }
        }
    }

    private @Nullable Accident nextAccident(String about) {
        Queue<Accident> planned = accidents.get(about);
        return planned == null ? null : planned.poll();
    }

    private static void keepSilent() {
        try {
            if (NEVER.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never comes");
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(reply.body());
        String type = reply.status() >= 400 ? "application/problem+json" : "application/json";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static JsonNode read(String body) {
        return JSON.readTree(body);
    }

    static Map<String, Object> problem(String slug, int status, Map<String, Object> members) {
        Map<String, Object> problem = new java.util.LinkedHashMap<>(members);
        problem.put("type", "https://comptoir.dev/problems/" + slug);
        problem.put("title", slug);
        problem.put("status", status);
        return problem;
    }
}
