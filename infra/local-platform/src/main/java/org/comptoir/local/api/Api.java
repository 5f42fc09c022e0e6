package org.comptoir.local.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.comptoir.local.layout.PlatformProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Calls one base address, with or without a token. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http;
    private final String base;
    private final @Nullable String token;

    private Api(HttpClient http, String base, @Nullable String token) {
        this.http = http;
        this.base = base;
        this.token = token;
    }

    /** Without a token: what the public sees. */
    public static Api at(String base) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new Api(http, base, null);
    }

    /** The same address and connections with a token. */
    public Api as(String bearer) {
        return new Api(http, base, bearer);
    }

    public Answer get(String path) {
        return send("GET", path, "application/json", BodyPublishers.noBody());
    }

    /** What is not JSON. */
    public Answer get(String path, String accepted) {
        return send("GET", path, "application/json", BodyPublishers.noBody(), accepted);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, "application/json", json(body));
    }

    public Answer post(String path, Object body) {
        return send("POST", path, "application/json", json(body));
    }

    public Answer postCsv(String path, String csv) {
        return postCsv(path, BodyPublishers.ofString(csv));
    }

    /** A table that is sent while it is read. */
    public Answer postCsv(String path, BodyPublisher csv) {
        return send("POST", path, "text/csv", csv);
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    }

    private Answer send(String method, String path, String type, BodyPublisher body) {
        return send(method, path, type, body, "application/json, application/problem+json");
    }

    private Answer send(String method, String path, String type, BodyPublisher body, String accepted) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .header("Accept", accepted)
                .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        long begin = System.nanoTime();
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    method, path, response.statusCode(), response.body(), Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException e) {
            throw new PlatformProblem(
                    "No answer from %s%s (%s). Is the platform up? (./comptoir status)".formatted(base, path, e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("Interrupted.", e);
        }
    }
}
