package org.comptoir.catalog.product;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comptoir.catalog.text.Label;
import org.jspecify.annotations.Nullable;

/** What distinguishes an article beyond its name, by code: {@code colour} red, {@code size} M. */
public record Attributes(Map<String, String> values) {

    public static final Attributes NONE = new Attributes(Map.of());
    public static final int MOST = 100;

    public Attributes {
        if (values.size() > MOST) {
            throw new IllegalArgumentException("must not be more than " + MOST);
        }
        var sorted = new TreeMap<String, String>();
        values.forEach((code, text) -> sorted.put(new AttributeCode(code).value(), new Label(text).value()));
        values = Collections.unmodifiableMap(sorted);
    }

    /** The same with some values set or taken away. */
    Attributes with(Map<AttributeCode, Patch<Label>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        var changed = new TreeMap<>(values);
        changes.forEach((code, patch) -> {
            var text = patch.over(label(changed.get(code.value())));
            if (text == null) {
                changed.remove(code.value());
            } else {
                changed.put(code.value(), text.value());
            }
        });
        if (changed.size() > MOST) {
            throw new UnfitProduct("attributes", "must not be more than " + MOST);
        }
        return new Attributes(changed);
    }

    /**
     * The combination by which a variant differs from the others of its group; capitals make no difference.
     *
     * @throws UnfitProduct when it lacks one of them
     */
    String combination(List<String> variesBy) {
        return variesBy.stream()
                .map(code -> {
                    var text = values.get(code);
                    if (text == null) {
                        throw new UnfitProduct("attributes", "must have " + code + ", by which its group varies");
                    }
                    return text.toLowerCase(Locale.ROOT);
                })
                .collect(Collectors.joining("\t"));
    }

    private static @Nullable Label label(@Nullable String text) {
        return text == null ? null : new Label(text);
    }
}
