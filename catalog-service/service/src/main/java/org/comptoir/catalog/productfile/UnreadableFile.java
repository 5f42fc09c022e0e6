package org.comptoir.catalog.productfile;

/** A file as a whole is not what it should be; {@code reason} is for machines, the message for people. */
public class UnreadableFile extends RuntimeException {

    private final String reason;

    private UnreadableFile(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** It is text, but its first line does not name the columns. */
    static UnreadableFile wrongHeader(String message) {
        return new UnreadableFile("wrong-header", message);
    }

    /** It is no UTF-8 text. */
    static UnreadableFile noText(String message) {
        return new UnreadableFile("unreadable-file", message);
    }

    /** It has more rows than one import takes. */
    public static UnreadableFile tooManyRows(long most) {
        return new UnreadableFile("too-many-rows", "An import takes at most " + most + " rows; split the file");
    }

    public String reason() {
        return reason;
    }
}
