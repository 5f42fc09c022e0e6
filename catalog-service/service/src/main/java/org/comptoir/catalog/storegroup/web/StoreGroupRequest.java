package org.comptoir.catalog.storegroup.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.comptoir.catalog.storegroup.StoreGroup;

/** A group of stores as a merchandiser puts it, whole. */
record StoreGroupRequest(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "must not contain control characters")
        String name,

        @NotNull @Size(max = StoreGroup.MOST_STORES) List<@NotNull @Pattern(regexp = StoreGroup.CODE) String> stores) {}
