package org.comptoir.defaults.json;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads dates and times from ISO 8601 text only: a number, quoted or not, could be seconds as well as milliseconds.
 * Jackson asks neither a coercion configuration nor, for an instant, a feature before it takes one, hence this.
 */
final class TimeAsText extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> deserializer) {
        return deserializer.logicalType() == LogicalType.DateTime ? new TextOnly(deserializer) : deserializer;
    }

    private static final class TextOnly extends DelegatingDeserializer {
        private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+");

        TextOnly(ValueDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
            return new TextOnly(reader);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "is no text");
            }
            String text = parser.getString();
            if (NUMBER.matcher(text.trim()).matches()) {
                throw context.weirdStringException(text, handledType(), "is a number");
            }
            return super.deserialize(parser, context);
        }
    }
}
