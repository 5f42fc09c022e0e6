package org.comptoir.catalog.product;

/** How far a product is: being prepared, for sale, or no longer for sale (and perhaps again one day). */
public enum ProductStatus {
    DRAFT,
    ACTIVE,
    RETIRED;

    /** What the public has seen is never a draft again. */
    ProductStatus become(ProductStatus next) {
        if (next == DRAFT && this != DRAFT) {
            throw new WrongStatus(this, next);
        }
        return next;
    }
}
