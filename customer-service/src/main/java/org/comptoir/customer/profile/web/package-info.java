/** Profiles and timelines over HTTP. */
@NullMarked
package org.comptoir.customer.profile.web;

import org.jspecify.annotations.NullMarked;
