@NullMarked
package org.comptoir.defaults.json;

import org.jspecify.annotations.NullMarked;
