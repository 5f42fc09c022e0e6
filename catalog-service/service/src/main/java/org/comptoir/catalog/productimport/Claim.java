package org.comptoir.catalog.productimport;

import java.util.UUID;

/** An import that an instance works on, and the lease that says so. */
record Claim(UUID id, UUID lease) {}
