package org.comptoir.catalog.product.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.comptoir.catalog.product.MediaAddress;
import org.comptoir.catalog.product.Medium;
import org.comptoir.catalog.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * A picture, film or document.
 *
 * @param alt what it shows, for who cannot see it
 */
record MediumBody(
        @NotNull
        @Size(max = MediaAddress.LONGEST)
        @Pattern(regexp = MediaAddress.FORM, message = "must be an http or https address")
        String url,

        @NotNull Medium.Kind kind,
        @Valid @Nullable Alt alt) {

    /** A text instead of a picture, by language. */
    record Alt(
            @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = TextsBody.NO_CONTROLS) @Nullable
            String fr,

            @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = TextsBody.NO_CONTROLS) @Nullable
            String en) {}

    static List<MediumBody> of(List<Medium> media) {
        return media.stream().map(MediumBody::of).toList();
    }

    static List<Medium> toMedia(List<MediumBody> media) {
        return media.stream().map(MediumBody::toMedium).toList();
    }

    private static MediumBody of(Medium medium) {
        var fr = medium.altFr();
        var en = medium.altEn();
        var alt = fr == null && en == null
                ? null
                : new Alt(fr == null ? null : fr.value(), en == null ? null : en.value());
        return new MediumBody(medium.url().value(), medium.kind(), alt);
    }

    private Medium toMedium() {
        return new Medium(
                new MediaAddress(url),
                kind,
                alt == null ? null : Label.orNone(alt.fr()),
                alt == null ? null : Label.orNone(alt.en()));
    }
}
