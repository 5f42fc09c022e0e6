/**
 * What one platform consists of: its parts, their ports, where each keeps its files, and the secrets generated for it. Pure description;
 * nothing here starts anything.
 */
@NullMarked
package org.comptoir.local.layout;

import org.jspecify.annotations.NullMarked;
