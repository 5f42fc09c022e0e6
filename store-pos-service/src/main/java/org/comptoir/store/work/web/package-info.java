/**
 * The work list over HTTP.
 */
@NullMarked
package org.comptoir.store.work.web;

import org.jspecify.annotations.NullMarked;
