package org.comptoir.catalog.channel.web;

import org.comptoir.catalog.channel.AssortmentRule;

/** A rule of an assortment, as staff may see it. */
record AssortmentRuleView(String channel, String kind, String code, boolean offered) {

    static AssortmentRuleView from(AssortmentRule rule) {
        return new AssortmentRuleView(rule.channel(), rule.kind().code(), rule.code(), rule.offered());
    }
}
