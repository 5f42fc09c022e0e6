/**
 * Hand-overs over HTTP.
 */
@NullMarked
package org.comptoir.store.handover.web;

import org.jspecify.annotations.NullMarked;
