/** The stream over HTTP, as server-sent events: open to everybody, numbers for staff. */
@NullMarked
package org.comptoir.inventory.stream.web;

import org.jspecify.annotations.NullMarked;
