package org.comptoir.test;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/**
 * Sends what no client should send to every operation of a service, found in the service's own API document: broken
 * JSON, wrong types, huge numbers and texts, deep nesting, control characters, injections; as bodies, field by field, in
 * paths and in queries. Nothing of it may be answered with a 5xx, and what is plainly wrong must be a 4xx problem.
 */
public final class BadInput {
    private static final int SHOWN = 25;

    private final Http http;
    private final List<String> failures = new ArrayList<>();
    private int sent;

    private BadInput(Http http) {
        this.http = http;
    }

    /**
     * Fails unless the service withstands it.
     *
     * @param http a client that may do everything, so that what is refused is refused for what was sent
     * @return how many requests were sent
     */
    public static int assertWithstood(Http http) {
        var attack = new BadInput(http);
        ApiDocument.of(http).operations().forEach(attack::on);
        Assertions.assertThat(attack.failures.stream().limit(SHOWN).toList())
                .as("%d of %d bad requests were answered wrongly", attack.failures.size(), attack.sent)
                .isEmpty();
        return attack.sent;
    }

    private void on(ApiDocument.Operation operation) {
        for (var text : BadValues.texts()) {
            for (var variable : operation.pathVariables()) {
                withstand(operation, operation.pathWith(variable, encoded(text)));
            }
            for (var parameter : operation.queryParameters()) {
                withstand(operation, operation.samplePath() + "?" + encoded(parameter) + "=" + encoded(text));
            }
        }
        if (operation.takesJson()) {
            BadValues.bodies().forEach((name, body) -> refuse(operation, body, name));
            operation.fields().forEach(field -> onField(operation, field));
        }
    }

    private void onField(ApiDocument.Operation operation, ApiDocument.Field field) {
        for (var value : BadValues.values()) {
            var body = field.bodyWith(value).getBytes(StandardCharsets.UTF_8);
            var what = field.pointer() + " = " + shortened(value);
            if (field.mayBe(value)) {
                check(send(operation, operation.samplePath(), body), operation, what);
            } else {
                refuse(operation, body, what);
            }
        }
    }

    private void withstand(ApiDocument.Operation operation, String path) {
        check(send(operation, path, operation.sampleBody().getBytes(StandardCharsets.UTF_8)), operation, path);
    }

    private void refuse(ApiDocument.Operation operation, byte[] body, String what) {
        var answer = send(operation, operation.samplePath(), body);
        if (answer.status() < 400) {
            failed(operation, what + " was taken", answer);
        }
        check(answer, operation, what);
    }

    private Answer send(ApiDocument.Operation operation, String path, byte[] body) {
        sent++;
        try {
            return http.send(operation.method(), path, operation.mediaType(), body);
        } catch (UncheckedIOException cut) {
            throw new AssertionError("no answer to " + operation.method() + " " + shortened(path), cut);
        }
    }

    private void check(Answer answer, ApiDocument.Operation operation, String what) {
        var body = answer.body();
        // 503 speaks of another service that the test does not run, and says so in a problem like any other.
        if (answer.status() >= 500 && answer.status() != 503) {
            failed(operation, what, answer);
        } else if (answer.status() >= 400
                && !body.isEmpty()
                && !answer.header("Content-Type").startsWith("application/problem+json")) {
            failed(operation, what + " is no problem detail", answer);
        } else if (body.contains("org.postgresql") || body.contains("org.springframework")) {
            failed(operation, what + " tells how the service is made", answer);
        }
    }

    private void failed(ApiDocument.Operation operation, String what, Answer answer) {
        failures.add(operation.method() + " " + operation.path() + " " + shortened(what) + " -> " + answer.status()
                + " " + shortened(answer.body()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "… (" + text.length() + ")" : text;
    }
}
