@NullMarked
package org.comptoir.defaults.security;

import org.jspecify.annotations.NullMarked;
