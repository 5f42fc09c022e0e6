/**
 * The platform on one machine as a library: real processes, started in the right order, watched, stopped in order, and found again after
 * the launcher has gone. {@link org.comptoir.local.platform.LocalPlatform} is the door.
 */
@NullMarked
package org.comptoir.local.platform;

import org.jspecify.annotations.NullMarked;
