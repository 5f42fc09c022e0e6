package org.comptoir.catalog.product;

/** Whether a product is still for sale. */
public enum ProductStatus {
    ACTIVE,
    RETIRED
}
