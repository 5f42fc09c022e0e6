/** What was written to a customer, over HTTP. */
@NullMarked
package org.comptoir.customer.message.web;

import org.jspecify.annotations.NullMarked;
