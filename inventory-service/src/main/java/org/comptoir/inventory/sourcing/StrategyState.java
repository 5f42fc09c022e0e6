package org.comptoir.inventory.sourcing;

/**
 * A strategy as it stands.
 *
 * @param strategy what it says
 * @param version grows with each change
 */
public record StrategyState(SourcingStrategy strategy, long version) {}
