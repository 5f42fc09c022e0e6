package org.comptoir.sample.label;

import org.springframework.stereotype.Service;

/** Writes labels. */
@Service
public class LabelService {
    /** What to print for this many units. */
    public String labelOf(String sku, int units) {
        return sku + " x " + units;
    }
}
