package org.comptoir.local.api;

import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What came back, and how long it took. */
public record Answer(String method, String path, int status, String text, Duration took) {

    /** The body as JSON; a missing node when it is none. */
    public JsonNode json() {
        try {
            return text.isBlank()
                    ? MissingNode.getInstance()
                    : JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    public boolean isOk() {
        return status >= 200 && status < 300;
    }

    /** A member by JSON pointer, as text; empty when missing. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    public long number(String pointer) {
        return json().at(pointer).asLong(0);
    }

    /** What a refusal says: title and detail of the problem, or the beginning of the body. */
    public String complaint() {
        String detail = at("/detail");
        String title = at("/title");
        return title.isEmpty() ? text.substring(0, Math.min(300, text.length())) : title + ": " + detail + errors();
    }

    private String errors() {
        JsonNode errors = json().path("errors");
        return errors.isMissingNode() ? "" : " " + errors;
    }
}
