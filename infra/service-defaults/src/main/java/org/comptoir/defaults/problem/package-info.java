/**
 * RFC 9457 problems: every refusal has a type that links to docs/problems, every invalid field a JSON pointer, and no
 * answer shows a stack, a statement or a class name.
 */
@NullMarked
package org.comptoir.defaults.problem;

import org.jspecify.annotations.NullMarked;
