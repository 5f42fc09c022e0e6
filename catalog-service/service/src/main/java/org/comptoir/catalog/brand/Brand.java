package org.comptoir.catalog.brand;

import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Slug;

/** A brand; {@code version} counts its changes from 1. */
public record Brand(Slug code, Label name, long version) {}
