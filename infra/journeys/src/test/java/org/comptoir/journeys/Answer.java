package org.comptoir.journeys;

import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answered: status and body, with assertions that show both when they fail. */
record Answer(int status, JsonNode body, String request) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer of(HttpResponse<String> response) {
        String request =
                response.request().method() + " " + response.request().uri().getPath();
        String text = response.body();
        return new Answer(
                response.statusCode(), text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text), request);
    }

    Answer expect(int... statuses) {
        Assertions.assertThat(statuses)
                .as("%s answered %d: %s", request, status, body)
                .contains(status);
        return this;
    }

    /** The text at a JSON pointer; fails when there is none. */
    String text(String pointer) {
        return at(pointer).asString();
    }

    int number(String pointer) {
        return at(pointer).asInt();
    }

    JsonNode at(String pointer) {
        JsonNode found = body.at(pointer);
        Assertions.assertThat(found.isMissingNode())
                .as("%s has no %s: %s", request, pointer, body)
                .isFalse();
        return found;
    }

    /** Whether it is a problem of one of these kinds. */
    boolean problemIs(String... slugs) {
        return status >= 400 && List.of(slugs).contains(problem());
    }

    /** The last part of the problem type: {@code insufficient-stock}. */
    String problem() {
        String type = text("/type");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
