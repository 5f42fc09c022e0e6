/**
 * Profile: the same knowledge of a customer for everybody who serves them, in one answer.
 *
 * <p>Promises: who may see the customer may see the profile, as much of it as their role allows; the answer costs the same
 * few queries however much the customer did.
 */
@NullMarked
package org.comptoir.customer.profile;

import org.jspecify.annotations.NullMarked;
