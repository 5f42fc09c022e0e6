package org.comptoir.catalog.brand.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.comptoir.catalog.text.Filled;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.NamesBody;

/** A brand as a merchandiser puts it. */
record BrandRequest(
        @NotNull @Filled @Size(max = Label.LONGEST) @Pattern(regexp = Label.FORM, message = NamesBody.NO_CONTROLS)
        String name) {}
