package org.comptoir.inventory.sourcing;

/** One field of a request, right by itself, does not fit what is known. */
public class UnfitRequest extends RuntimeException {
    private final String pointer;

    /**
     * @param pointer JSON pointer to the field
     * @param detail what it must be, to be read behind its name
     */
    public UnfitRequest(String pointer, String detail) {
        super(detail, null, false, false);
        this.pointer = pointer;
    }

    public String pointer() {
        return pointer;
    }
}
