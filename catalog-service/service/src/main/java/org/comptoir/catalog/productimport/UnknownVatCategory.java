package org.comptoir.catalog.productimport;

/** The rows of a file are to have a VAT category that there is not. */
public class UnknownVatCategory extends RuntimeException {

    UnknownVatCategory(String code) {
        super("there is no VAT category " + code);
    }
}
