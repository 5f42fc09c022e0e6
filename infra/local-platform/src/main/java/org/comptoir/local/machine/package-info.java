/**
 * The operating system seen from the launcher: background processes, their logs, who holds a port, how much room is left. Linux is read
 * through {@code /proc}; where that is missing (macOS) the same questions are answered by the JDK or left open.
 */
@NullMarked
package org.comptoir.local.machine;

import org.jspecify.annotations.NullMarked;
