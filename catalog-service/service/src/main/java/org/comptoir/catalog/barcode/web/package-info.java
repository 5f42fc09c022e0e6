/** Scanned codes over HTTP, and the addresses that are printed as QR codes, for everybody. */
@NullMarked
package org.comptoir.catalog.barcode.web;

import org.jspecify.annotations.NullMarked;
