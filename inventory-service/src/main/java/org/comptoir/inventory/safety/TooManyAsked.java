package org.comptoir.inventory.safety;

/** More units of one article were asked for than somebody may ask who is told of stock in words: else they could count the shelf. */
public class TooManyAsked extends RuntimeException {
    private final String field;

    TooManyAsked(String field, int most) {
        super("must be at most " + most + " units of one article", null, false, false);
        this.field = field;
    }

    /** JSON pointer to the field, or the name of a parameter. */
    public String field() {
        return field;
    }
}
