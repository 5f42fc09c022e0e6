/**
 * Shapes that every HTTP API shares: money in minor units, cursor pages and the limit on request bodies.
 */
@NullMarked
package org.comptoir.defaults.web;

import org.jspecify.annotations.NullMarked;
