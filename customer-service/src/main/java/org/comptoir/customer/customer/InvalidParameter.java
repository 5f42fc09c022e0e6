package org.comptoir.customer.customer;

/** A parameter or header of a request that cannot be understood. Says what it must be, never what it was. */
public class InvalidParameter extends RuntimeException {
    private final String parameter;

    public InvalidParameter(String parameter, String rule) {
        super(rule);
        this.parameter = parameter;
    }

    /** Its name. */
    public String parameter() {
        return parameter;
    }
}
