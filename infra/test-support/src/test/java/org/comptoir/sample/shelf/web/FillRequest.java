package org.comptoir.sample.shelf.web;

import jakarta.validation.constraints.PositiveOrZero;

record FillRequest(@PositiveOrZero int units) {}
