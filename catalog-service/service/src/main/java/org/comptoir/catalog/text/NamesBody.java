package org.comptoir.catalog.text;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Names as HTTP carries them: {@code {"fr": "Épicerie", "en": "Grocery"}}. */
public record NamesBody(
        @NotNull @Filled @Size(max = NamesBody.LONGEST) @Pattern(regexp = Label.FORM, message = NamesBody.NO_CONTROLS)
        String fr,

        @Size(max = NamesBody.LONGEST) @Pattern(regexp = Label.FORM, message = NamesBody.NO_CONTROLS) @Nullable
        String en) {

    public static final int LONGEST = 100;
    public static final String NO_CONTROLS = "must not contain control characters";

    /** The wire form of names. */
    public static NamesBody of(Names names) {
        var en = names.en();
        return new NamesBody(names.fr().value(), en == null ? null : en.value());
    }

    public Names toNames() {
        return new Names(new Label(fr), Label.orNone(en));
    }
}
