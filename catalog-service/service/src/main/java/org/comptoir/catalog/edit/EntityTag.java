package org.comptoir.catalog.edit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions as HTTP writes them: {@code ETag: "3"}, {@code If-Match: "3"} (RFC 9110, 8.8.3 and 13.1.1). */
public final class EntityTag {

    private static final Pattern TAG = Pattern.compile("\"\\d{1,18}\"");

    private EntityTag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that an {@code If-Match} is based on: none where it is absent or a star; what is none of our tags
     * matches no version.
     */
    public static @Nullable Long basedOn(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        var tag = ifMatch.strip();
        return TAG.matcher(tag).matches() ? Long.parseLong(tag.substring(1, tag.length() - 1)) : -1L;
    }
}
