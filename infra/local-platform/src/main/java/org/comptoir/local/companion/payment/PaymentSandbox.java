package org.comptoir.local.companion.payment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.comptoir.local.companion.Http;
import tools.jackson.databind.json.JsonMapper;

/** The payment provider of this machine: Stripe's wire format on the outside, a journal file underneath. */
public final class PaymentSandbox implements AutoCloseable {
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private final String key;
    private final Ledger ledger;
    private final HttpServer server;

    private PaymentSandbox(int port, String key, Ledger ledger) throws IOException {
        this.key = key;
        this.ledger = ledger;
        this.server = Http.serve(port, this::handle);
    }

    /** Serves on the port for callers that know the key; goes on where the journal ends. */
    public static PaymentSandbox start(int port, String key, Path journal) throws IOException {
        return new PaymentSandbox(port, key, Ledger.open(journal, Clock.systemUTC()));
    }

    @Override
    public void close() {
        server.stop(0);
        ledger.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        String method = exchange.getRequestMethod();
        Form form = Form.parse(method.equals("GET") ? query : body);
        Ledger.Reply reply = allowed(exchange)
                ? ledger.take(new Ledger.Call(
                        method,
                        exchange.getRequestURI().getPath(),
                        form,
                        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"))))
                : refused();
        if (reply.silent()) {
            keepSilent();
        }
        exchange.getResponseHeaders().set("Request-Id", "req_" + Long.toHexString(System.nanoTime()));
        Http.answer(exchange, reply.status(), "application/json", reply.body());
    }

    private static Ledger.Reply refused() {
        Refusal refusal = Refusal.unauthorized();
        return new Ledger.Reply(refusal.status(), JsonMapper.shared().writeValueAsString(refusal.body()), false);
    }

    private boolean allowed(HttpExchange exchange) {
        String basic = Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
        String given = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        return List.of("Bearer " + key, "Basic " + basic).contains(given);
    }

    private static void keepSilent() {
        try {
            Thread.sleep(SILENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
