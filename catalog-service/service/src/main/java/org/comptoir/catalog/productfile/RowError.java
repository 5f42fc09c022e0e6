package org.comptoir.catalog.productfile;

import org.jspecify.annotations.Nullable;

/** Why a row was refused: its line in the file, the column (absent when the row as a whole is wrong) and the reason. */
public record RowError(long line, @Nullable String column, String reason) {}
