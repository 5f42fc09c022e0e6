package org.comptoir.defaults.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON between services: absent instead of null, instants as ISO-8601, and a reader that ignores what it does not
 * know, because contracts grow by optional fields.
 */
public final class EventJson {
    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The JSON of an event's payload. */
    public String write(Record payload) {
        return mapper.writeValueAsString(payload);
    }

    /** The payload read back; a {@link tools.jackson.core.JacksonException} when it cannot be understood. */
    public <E extends Record> E read(byte[] payload, Class<E> type) {
        return mapper.readValue(payload, type);
    }

    /** The tolerant mapper itself, for the answers of other services. */
    public JsonMapper mapper() {
        return mapper;
    }
}
