package org.comptoir.inventory.safety;

/**
 * A rule as it stands.
 *
 * @param rule what it says
 * @param version differs after each change, also of a rule that was removed and made again
 */
public record StoredRule(SafetyRule rule, long version) {}
