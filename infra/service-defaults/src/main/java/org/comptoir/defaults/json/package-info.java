/**
 * Strict JSON at the edge (unknown fields, wrong types, duplicates and unstorable characters are refused) and tolerant
 * JSON for events and other services' answers.
 */
@NullMarked
package org.comptoir.defaults.json;

import org.jspecify.annotations.NullMarked;
