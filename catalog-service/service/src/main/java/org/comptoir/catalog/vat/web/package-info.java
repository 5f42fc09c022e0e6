/** VAT categories over HTTP: put by merchandisers, read by everybody. */
@NullMarked
package org.comptoir.catalog.vat.web;

import org.jspecify.annotations.NullMarked;
