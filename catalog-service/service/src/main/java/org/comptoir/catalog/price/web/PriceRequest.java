package org.comptoir.catalog.price.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.comptoir.defaults.web.MoneyBody;

/** The list price of one piece, VAT included. */
record PriceRequest(@NotNull @Valid @ListAmount MoneyBody price) {}
