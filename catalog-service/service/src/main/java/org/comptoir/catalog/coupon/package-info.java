/**
 * Which codes open a promotion, and how often. A use is held first and then committed or released; a hold that nobody
 * commits to ends by itself, by the clock of the database. The database counts: a coupon is never used more often than
 * it may be, whoever asks at the same time. Codes are told to nobody but the merchandiser, other services get a hash.
 */
@NullMarked
package org.comptoir.catalog.coupon;

import org.jspecify.annotations.NullMarked;
