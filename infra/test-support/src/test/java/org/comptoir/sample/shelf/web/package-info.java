/** Shelves over HTTP. */
@NullMarked
package org.comptoir.sample.shelf.web;

import org.jspecify.annotations.NullMarked;
