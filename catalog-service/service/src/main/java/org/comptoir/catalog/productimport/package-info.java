/**
 * Files of products and prices as durable jobs: received in pieces that are kept as they come, so that a broken upload
 * goes on where it stopped; taken over row by row by whichever instance is free, a few hundred rows and their count in one
 * transaction, so that no row is lost or counted twice when an instance dies; every wrong row listed. The same file
 * again changes nothing and tells nobody.
 */
@NullMarked
package org.comptoir.catalog.productimport;

import org.jspecify.annotations.NullMarked;
