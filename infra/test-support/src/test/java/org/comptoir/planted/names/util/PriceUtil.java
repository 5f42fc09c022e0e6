package org.comptoir.planted.names.util;

public final class PriceUtil {
    private PriceUtil() {}
}
