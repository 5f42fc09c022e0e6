package org.comptoir.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * One user of the platform: calls the gateway with that user's token, fetched anew when it is about to expire. Behaves as a good client:
 * an answer that says "later" (503, 504) is asked again under the same id until patience ends.
 */
final class Channel {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI gateway;
    private final Supplier<String> token;
    private final boolean patient;

    Channel(URI gateway, Supplier<String> token) {
        this(gateway, token, true);
    }

    private Channel(URI gateway, Supplier<String> token, boolean patient) {
        this.gateway = gateway;
        this.token = token;
        this.patient = patient;
    }

    /** The same user, who takes the first answer for what it is. */
    Channel impatient() {
        return new Channel(gateway, token, false);
    }

    Answer get(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    /** The body of an answer that is no JSON. */
    String getText(String path, String mediaType) {
        return respond("GET", path, mediaType, HttpRequest.BodyPublishers.noBody())
                .body();
    }

    Answer put(String path, Object body) {
        return send("PUT", path, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    Answer putText(String path, String body) {
        return send("PUT", path, HttpRequest.BodyPublishers.ofString(body));
    }

    Answer post(String path, Object body) {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    Answer delete(String path) {
        return send("DELETE", path, HttpRequest.BodyPublishers.noBody());
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        if (!patient) {
            return once(method, path, body);
        }
        return Soon.get(() -> once(method, path, body), answer -> answer.status() != 503 && answer.status() != 504);
    }

    private Answer once(String method, String path, HttpRequest.BodyPublisher body) {
        return Answer.of(respond(method, path, "*/*", body));
    }

    private HttpResponse<String> respond(String method, String path, String accepted, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Accept", accepted)
                .method(method, body);
        String bearer = token.get();
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path, failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
