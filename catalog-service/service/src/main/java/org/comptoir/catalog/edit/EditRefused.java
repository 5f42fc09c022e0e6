package org.comptoir.catalog.edit;

/** An edit cannot be made because of what one of its fields says. */
public abstract class EditRefused extends RuntimeException {

    private final String field;

    /**
     * @param field the field as the API names it
     * @param reason what is wrong with it, to be read behind its name
     */
    protected EditRefused(String field, String reason) {
        super(reason, null, false, false);
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** What is wrong with the field. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
