package org.comptoir.order.order;

/** A request that no order fits, whatever the stock. */
public class InvalidWish extends RuntimeException {
    private final String pointer;

    /**
     * @param pointer which field of the request, as a JSON pointer, or which parameter
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
