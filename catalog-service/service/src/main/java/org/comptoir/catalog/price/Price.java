package org.comptoir.catalog.price;

import java.time.Instant;

/** A list price as it stands; {@code version} counts its changes from 1. */
public record Price(ListPrice list, long version, Instant validFrom) {}
