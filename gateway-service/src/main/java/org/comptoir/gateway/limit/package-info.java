/** How much one caller may ask for. The limit is shared by all instances through PostgreSQL and never exceeds what the shared bucket holds; when PostgreSQL does not answer, requests pass and are counted. */
@NullMarked
package org.comptoir.gateway.limit;

import org.jspecify.annotations.NullMarked;
