/** The audit over HTTP. */
@NullMarked
package org.comptoir.inventory.audit.web;

import org.jspecify.annotations.NullMarked;
