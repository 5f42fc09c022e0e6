package org.comptoir.catalog.promotion;

import org.comptoir.catalog.edit.EditRefused;

/** The promotion has begun: when it ran is history, on which prior prices look back, and is not put otherwise. */
public class PromotionBegun extends EditRefused {

    private final String code;

    PromotionBegun(String code, String field, String reason) {
        super(field, reason);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
