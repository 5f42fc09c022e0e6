package org.comptoir.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.springframework.core.env.Environment;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Speaks HTTP to the service under test, as a client outside would.
 *
 * <p>{@code http.as(tokens.clerk("1000001")).put("/api/v1/…/{id}", body, id)}. A body is a record (sent as JSON without
 * its nulls) or text (sent as it is). Placeholders are filled in order and encoded; without variables a path is sent as
 * written. Immutable: {@code as} and {@code with} answer another client.
 */
public final class Http {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Supplier<String> base;
    private final List<Header> headers;

    private record Header(String name, String value) {}

    private Http(Supplier<String> base, List<Header> headers) {
        this.base = base;
        this.headers = headers;
    }

    Http(Environment environment) {
        this(() -> "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"), List.of());
    }

    /** A client for any address, for a test that runs its own server: {@code http://127.0.0.1:8081}. */
    public static Http at(String base) {
        return new Http(() -> base, List.of());
    }

    /** The same client with this access token. */
    public Http as(String token) {
        return anonymous().with("Authorization", "Bearer " + token);
    }

    /** The same client with a credential that must not be accepted. */
    public Http as(BrokenToken token) {
        Http client = anonymous();
        for (String value : token.authorization()) {
            client = client.with("Authorization", value);
        }
        return client;
    }

    /** The same client without a token. */
    public Http anonymous() {
        return new Http(
                base,
                headers.stream()
                        .filter(header -> !header.name().equals("Authorization"))
                        .toList());
    }

    /** The same client with one more header. */
    public Http with(String header, String value) {
        return new Http(
                base,
                Stream.concat(headers.stream(), Stream.of(new Header(header, value)))
                        .toList());
    }

    /** GET. */
    public Answer get(String path, Object... variables) {
        return send("GET", uri(path, variables), BodyPublishers.noBody(), "");
    }

    /** PUT without a body. */
    public Answer put(String path) {
        return send("PUT", uri(path), BodyPublishers.noBody(), "");
    }

    /** PUT with a record or text. */
    public Answer put(String path, Object body, Object... variables) {
        return send("PUT", uri(path, variables), json(body), "application/json");
    }

    /** POST without a body. */
    public Answer post(String path) {
        return send("POST", uri(path), BodyPublishers.noBody(), "");
    }

    /** POST with a record or text. */
    public Answer post(String path, Object body, Object... variables) {
        return send("POST", uri(path, variables), json(body), "application/json");
    }

    /** PATCH with a record or text. */
    public Answer patch(String path, Object body, Object... variables) {
        return send("PATCH", uri(path, variables), json(body), "application/json");
    }

    /** DELETE. */
    public Answer delete(String path, Object... variables) {
        return send("DELETE", uri(path, variables), BodyPublishers.noBody(), "");
    }

    /** POST of CSV text. */
    public Answer postCsv(String path, String csv) {
        return post(path, "text/csv", BodyPublishers.ofString(csv));
    }

    /** POST of a CSV file, streamed. */
    public Answer postCsv(String path, Path file) {
        try {
            return post(path, "text/csv", BodyPublishers.ofFile(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** POST of anything. */
    public Answer post(String path, String mediaType, BodyPublisher body) {
        return send("POST", uri(path), body, mediaType);
    }

    /** Any method with any body; the path is sent as it is written. */
    Answer send(String method, String path, String mediaType, byte[] body) {
        return send(
                method,
                uri(path),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body),
                mediaType);
    }

    /** PUT of anything. */
    public Answer put(String path, String mediaType, BodyPublisher body) {
        return send("PUT", uri(path), body, mediaType);
    }

    /** Fails unless a GET of this path is refused with every broken token, and no key was fetched on a token's word. */
    public void assertRefusesBrokenTokens(TestTokens tokens, String path) {
        for (BrokenToken broken : tokens.broken()) {
            Assertions.assertThat(statusOrCut(broken, path))
                    .as("GET %s with %s", path, broken.name())
                    .isIn(broken.refusals());
        }
        Assertions.assertThat(tokens.foreignKeyFetches())
                .as("keys fetched from an address that a token named")
                .isZero();
    }

    private int statusOrCut(BrokenToken broken, String path) {
        try {
            return as(broken).get(path).status();
        } catch (UncheckedIOException cut) {
            return 400; // the server hung up on a header that it will not read
        }
    }

    private URI uri(String path, Object... variables) {
        return variables.length == 0
                ? URI.create(base.get() + path)
                : UriComponentsBuilder.fromUriString(base.get() + path)
                        .encode()
                        .buildAndExpand(variables)
                        .toUri();
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : Json.write(body));
    }

    /** The whole body; of a stream of events, which has no end, nothing: its reader hangs up as soon as the answer stands. */
    private static BodySubscriber<byte[]> body(ResponseInfo head, Consumer<InputStream> endless) {
        boolean events = head.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
        return events
                ? BodySubscribers.mapping(BodySubscribers.ofInputStream(), stream -> {
                    endless.accept(stream);
                    return new byte[0];
                })
                : BodySubscribers.ofByteArray();
    }

    private Answer send(String method, URI uri, BodyPublisher body, String mediaType) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).method(method, body).timeout(Duration.ofSeconds(60));
        headers.forEach(header -> request.header(header.name(), header.value()));
        if (!mediaType.isEmpty()
                && headers.stream().noneMatch(header -> header.name().equalsIgnoreCase("Content-Type"))) {
            request.header("Content-Type", mediaType);
        }
        try {
            List<InputStream> endless = new ArrayList<>(1);
            HttpResponse<byte[]> response = CLIENT.send(request.build(), head -> body(head, endless::add));
            for (InputStream events : endless) {
                events.close();
            }
            return new Answer(method + " " + uri.getPath(), response);
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + uri, failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + uri, interruption);
        }
    }
}
