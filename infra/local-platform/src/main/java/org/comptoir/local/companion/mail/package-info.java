/**
 * The mail catcher: takes every e-mail the platform sends and shows it on a page and as JSON. Nothing leaves the machine. Mails are kept
 * until the platform stops.
 */
@NullMarked
package org.comptoir.local.companion.mail;

import org.jspecify.annotations.NullMarked;
