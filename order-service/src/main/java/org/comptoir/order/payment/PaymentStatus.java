package org.comptoir.order.payment;

/** How far the money is. */
public enum PaymentStatus {
    /** To be paid at the store. */
    DUE,
    /** By card; the provider has not been asked. */
    PLANNED,
    /** The provider has been asked and has not answered: neither paid nor refused. */
    UNKNOWN,
    /** The provider has put the money aside. */
    AUTHORISED,
    /** The provider said no; nothing was taken. */
    DECLINED,
    /** The goods are handed over; the money is being taken. */
    CAPTURING,
    /** The money is with the merchant. */
    PAID,
    /** The order has ended; what may have been put aside is being given back. */
    VOIDING,
    /** Nothing is owed and nothing is put aside. */
    VOIDED
}
