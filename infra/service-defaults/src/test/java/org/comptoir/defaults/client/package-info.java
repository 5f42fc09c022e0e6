@NullMarked
package org.comptoir.defaults.client;

import org.jspecify.annotations.NullMarked;
