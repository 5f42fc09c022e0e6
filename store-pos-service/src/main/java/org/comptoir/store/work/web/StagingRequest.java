package org.comptoir.store.work.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where the goods wait, as written on the shelf. */
record StagingRequest(@NotBlank @Size(max = 20) String spot) {}
