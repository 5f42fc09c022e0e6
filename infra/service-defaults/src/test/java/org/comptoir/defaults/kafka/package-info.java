@NullMarked
package org.comptoir.defaults.kafka;

import org.jspecify.annotations.NullMarked;
