/** Store groups over HTTP: put by merchandisers, read by staff and services. */
@NullMarked
package org.comptoir.catalog.storegroup.web;

import org.jspecify.annotations.NullMarked;
