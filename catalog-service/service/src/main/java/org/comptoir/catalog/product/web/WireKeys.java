package org.comptoir.catalog.product.web;

import java.util.regex.Pattern;
import org.comptoir.catalog.product.AttributeCode;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the keys of a map as codes, and refuses a body whose keys are none: no check behind it can meet another. */
class WireKeys extends KeyDeserializer {

    private static final Pattern CODE = Pattern.compile(AttributeCode.FORM);

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        if (!CODE.matcher(key).matches()) {
            throw context.weirdKeyException(String.class, key, "is no code");
        }
        return key;
    }
}
