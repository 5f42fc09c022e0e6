/** Tables in and out over HTTP, as CSV or NDJSON. */
@NullMarked
package org.comptoir.inventory.bulk.web;

import org.jspecify.annotations.NullMarked;
