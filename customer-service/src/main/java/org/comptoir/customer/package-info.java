/** Customer service: who the customers are, what they did on every channel, and the messages they get. */
@NullMarked
package org.comptoir.customer;

import org.jspecify.annotations.NullMarked;
