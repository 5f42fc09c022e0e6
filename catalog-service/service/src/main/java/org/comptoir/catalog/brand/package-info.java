/**
 * Who makes it: one brand for all spellings of its name. A brand comes to be with the first product that names it; when
 * it is renamed, its products change and are told.
 */
@NullMarked
package org.comptoir.catalog.brand;

import org.jspecify.annotations.NullMarked;
