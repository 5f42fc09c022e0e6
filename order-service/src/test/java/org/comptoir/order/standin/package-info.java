/**
 * Small real HTTP servers in the place of catalog-service, inventory-service and the payment provider, which can be told to fail in every
 * way a network can. What they answer stands here and nowhere else, to be held against docs/api/*.yaml.
 */
@NullMarked
package org.comptoir.order.standin;

import org.jspecify.annotations.NullMarked;
