package org.comptoir.store.till;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the customer gave, in minor units of the sale's currency. */
@Embeddable
public record SaleTender(@Enumerated(EnumType.STRING) Tender tender, long amount) {}
