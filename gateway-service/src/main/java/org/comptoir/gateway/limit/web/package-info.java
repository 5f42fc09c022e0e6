/** Answers 429 to callers beyond their limit. */
@NullMarked
package org.comptoir.gateway.limit.web;

import org.jspecify.annotations.NullMarked;
