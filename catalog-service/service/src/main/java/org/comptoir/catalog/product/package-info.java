/**
 * What can be sold: one product per SKU with its bar code, names and VAT rate. A product is put whole; putting the same
 * product again changes nothing and tells nobody, every real change raises its version by one and is told once. Text
 * is kept in NFC, codes stay text, and a bar code with a wrong check digit never gets in.
 */
@NullMarked
package org.comptoir.catalog.product;

import org.jspecify.annotations.NullMarked;
