/**
 * What a shopper may count on. Promises: every option that is answered could be had at that moment, with the day or the slot; what is
 * not possible is said per article with a reason a machine can read; an option that is accepted in time becomes reservations, all or
 * none, and the same question gets the same answer. A promise holds nothing back: until it is accepted somebody else may be faster, who
 * accepts then is told so.
 */
@NullMarked
package org.comptoir.inventory.promise;

import org.jspecify.annotations.NullMarked;
