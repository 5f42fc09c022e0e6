/**
 * What can be sold: one product per SKU with its texts, media, brand, category, attributes and VAT category, and where
 * it is offered. A product is put whole or patched by an import; the same again changes nothing and tells nobody, every
 * real change raises its version by one and is told once. Text is kept in NFC, codes stay text, and a bar code with a
 * wrong check digit never gets in. Variants of one group differ, and a draft is nobody's business yet.
 */
@NullMarked
package org.comptoir.catalog.product;

import org.jspecify.annotations.NullMarked;
