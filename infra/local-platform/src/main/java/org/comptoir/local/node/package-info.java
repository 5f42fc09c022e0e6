/**
 * One class per kind of process: what it needs before its first start, the command that launches it, and how one sees that it is ready.
 * The order of starting and stopping is not decided here.
 */
@NullMarked
package org.comptoir.local.node;

import org.jspecify.annotations.NullMarked;
