package org.comptoir.catalog.channel;

/** A product, a category or a brand is offered on a channel, or is not. */
public record AssortmentRule(String channel, RuleKind kind, String code, boolean offered) {}
