/** Transfers over HTTP: sent by the staff of one end, received by the staff of the other. */
@NullMarked
package org.comptoir.inventory.transfer.web;

import org.jspecify.annotations.NullMarked;
