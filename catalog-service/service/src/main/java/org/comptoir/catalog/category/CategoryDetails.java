package org.comptoir.catalog.category;

import org.comptoir.catalog.text.Names;
import org.jspecify.annotations.Nullable;

/** What the merchant says about a category; without a parent it stands at the root. */
public record CategoryDetails(
        @Nullable String parent, Names names, @Nullable String googleCategory) {}
