package org.comptoir.defaults.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/** Refuses text that PostgreSQL cannot store: the NUL character, and half of a surrogate pair. */
final class StorableText extends StdScalarDeserializer<String> {
    StorableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !isStorable(text)) {
            throw InvalidFormatException.from(parser, "holds a character that cannot be stored", text, String.class);
        }
        return text;
    }

    static boolean isStorable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char current = text.charAt(at);
            if (current == 0 || Character.isLowSurrogate(current)) {
                return false;
            }
            if (Character.isHighSurrogate(current)) {
                at++;
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
