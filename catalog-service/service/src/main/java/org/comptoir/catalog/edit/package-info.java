/**
 * How edits of the catalogue stay right when many people and imports edit at once: who may write at the same time, on
 * which version an edit is based, and what an edit that cannot be made has to say.
 * Also, what is told again after an upgrade because an older release told less of it.
 */
@NullMarked
package org.comptoir.catalog.edit;

import org.jspecify.annotations.NullMarked;
