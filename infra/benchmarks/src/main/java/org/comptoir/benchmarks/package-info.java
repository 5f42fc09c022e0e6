/**
 * Measurements of code that has a budget. They run on the machine of whoever asks, never as part of a build, and print
 * what they found; the budgets stand in docs/performance.md.
 */
@NullMarked
package org.comptoir.benchmarks;

import org.jspecify.annotations.NullMarked;
