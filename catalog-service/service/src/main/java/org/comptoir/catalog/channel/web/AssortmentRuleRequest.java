package org.comptoir.catalog.channel.web;

import jakarta.validation.constraints.NotNull;

/** Whether the product, or what is of that category or brand, is offered on the channel. */
record AssortmentRuleRequest(@NotNull Boolean offered) {}
