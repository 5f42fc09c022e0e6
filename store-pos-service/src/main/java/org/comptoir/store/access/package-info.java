/**
 * Who may enter which store. Staff enter the stores their token names, some roles of the head office may look; to
 * everybody else the store does not exist.
 */
@NullMarked
package org.comptoir.store.access;

import org.jspecify.annotations.NullMarked;
