package org.comptoir.catalog.vat.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a moment as ISO 8601 writes it and refuses a number, which could be seconds as well as milliseconds. */
class MomentText extends StdScalarDeserializer<Instant> {

    MomentText() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(this, "is no text");
        }
        var text = parser.getString();
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw context.weirdStringException(text, Instant.class, "is no moment");
        }
    }
}
