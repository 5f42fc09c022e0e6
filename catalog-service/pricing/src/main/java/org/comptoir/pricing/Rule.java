package org.comptoir.pricing;

/** What a promotion does to a basket. */
sealed interface Rule permits Reduction, Deal, Threshold {}
