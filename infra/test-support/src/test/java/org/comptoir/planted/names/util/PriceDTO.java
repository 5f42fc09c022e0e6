package org.comptoir.planted.names.util;

public record PriceDTO(long amount) {}
