/** The filters in front of everything else. */
@NullMarked
package org.comptoir.gateway.edge.web;

import org.jspecify.annotations.NullMarked;
