/** Shows its tables over HTTP. */
@NullMarked
package org.comptoir.planted.exposed.visit.web;

import org.jspecify.annotations.NullMarked;
