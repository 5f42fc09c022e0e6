/**
 * What a product costs on the list: one price per SKU, VAT included, the same on every channel. A price that is put
 * again unchanged tells nobody; every real change (also of the product's VAT rate) makes a new version, keeps the old
 * one in the history and is told once.
 */
@NullMarked
package org.comptoir.catalog.price;

import org.jspecify.annotations.NullMarked;
