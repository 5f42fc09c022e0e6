package org.comptoir.test;

import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the service answered; its text form shows everything, so a failed assertion explains itself. */
public final class Answer {
    private final String request;
    private final HttpResponse<byte[]> response;

    Answer(String request, HttpResponse<byte[]> response) {
        this.request = request;
        this.response = response;
    }

    /** The HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** The headers. */
    public HttpHeaders headers() {
        return response.headers();
    }

    /** The first value of a header, empty text when there is none. */
    public String header(String name) {
        return headers().firstValue(name).orElse("");
    }

    /** The body as text. */
    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body as it came. */
    public byte[] bytes() {
        return response.body().clone();
    }

    /** The JSON body as a record; unknown fields are ignored. */
    public <T> T body(Class<T> type) {
        return Json.read(response.body(), type);
    }

    /** The value at a JSON path ({@code $.lines[0].sku}): text, number, boolean, list, map or null. */
    public @Nullable Object json(String path) {
        try {
            return JsonPath.read(body(), path);
        } catch (PathNotFoundException missing) {
            throw new AssertionError("no " + path + " in " + this, missing);
        }
    }

    /** Whether the body has this JSON path. */
    public boolean has(String path) {
        try {
            JsonPath.read(body(), path);
            return true;
        } catch (PathNotFoundException missing) {
            return false;
        }
    }

    /** The text at a JSON path. */
    public String text(String path) {
        return String.valueOf(json(path));
    }

    /** The whole number at a JSON path. */
    public long number(String path) {
        if (json(path) instanceof Number number) {
            return number.longValue();
        }
        throw new AssertionError(path + " is not a number in " + this);
    }

    /** The list at a JSON path, also of an indefinite one: {@code $.items[*].sku}. */
    public List<Object> list(String path) {
        if (json(path) instanceof List<?> list) {
            return List.copyOf(list);
        }
        throw new AssertionError(path + " is not a list in " + this);
    }

    /** This answer, if it has the status; else fails and shows it. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("expected status " + status + " but was " + this);
        }
        return this;
    }

    /** This answer, if it is that problem (RFC 9457): media type, status and the end of its type. */
    public Answer expectProblem(int status, String slug) {
        expect(status);
        if (!header("Content-Type").startsWith("application/problem+json")
                || !text("$.type").equals("https://comptoir.dev/problems/" + slug)
                || number("$.status") != status) {
            throw new AssertionError("expected problem " + slug + " but was " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return request + " -> " + status() + " " + header("Content-Type") + "\n" + body();
    }
}
