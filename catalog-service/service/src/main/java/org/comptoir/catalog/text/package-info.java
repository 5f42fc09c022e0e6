/**
 * Text as the catalogue keeps it: in NFC, without control characters, French first and English beside it, and the codes
 * that are made from names. The same name, however it is spelt (capitals, accents, blanks), always makes the same code.
 */
@NullMarked
package org.comptoir.catalog.text;

import org.jspecify.annotations.NullMarked;
