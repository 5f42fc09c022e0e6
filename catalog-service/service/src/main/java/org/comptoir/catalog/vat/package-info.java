/**
 * Which VAT an article bears: a few categories whose rates change by law on a day known in advance (CGI art. 278 ff.).
 * A rate that has begun is a fact and is never rewritten; a rate to come may be announced, moved and taken back.
 */
@NullMarked
package org.comptoir.catalog.vat;

import org.jspecify.annotations.NullMarked;
