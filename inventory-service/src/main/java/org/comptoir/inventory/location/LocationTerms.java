package org.comptoir.inventory.location;

/**
 * What a location promises to those who order.
 *
 * @param pickup to those who collect
 * @param dispatch to those who wait for a parcel
 */
public record LocationTerms(PickupTerms pickup, DispatchTerms dispatch) {
    /** What holds where nobody said anything. */
    public static final LocationTerms USUAL = new LocationTerms(PickupTerms.USUAL, DispatchTerms.USUAL);
}
