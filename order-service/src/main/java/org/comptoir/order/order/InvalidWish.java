package org.comptoir.order.order;

/** A wish that no order can fulfil, whatever the stock. */
public class InvalidWish extends RuntimeException {
    private final String pointer;

    /**
     * @param pointer which field of the request, as a JSON pointer
     * @param detail what it must be
     */
    public InvalidWish(String pointer, String detail) {
        super(detail);
        this.pointer = pointer;
    }

    public String pointer() {
        return pointer;
    }
}
