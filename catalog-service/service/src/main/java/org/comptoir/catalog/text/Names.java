package org.comptoir.catalog.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What something is called: in French always, in English where somebody wrote it. */
public record Names(Label fr, @Nullable Label en) {

    /** The name in that language, or in French where there is none. */
    public Label in(Language language) {
        return language == Language.EN && en != null ? en : fr;
    }

    /** The names by the code of their language. */
    public Map<String, String> byLanguage() {
        return en == null ? Map.of("fr", fr.value()) : Map.of("fr", fr.value(), "en", en.value());
    }
}
