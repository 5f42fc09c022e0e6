package org.comptoir.customer.message;

/**
 * What the mail server made of a message.
 *
 * @param reason a fixed word or the server's reply code; never its text, which may hold the address
 */
record MailOutcome(Result result, String reason) {
    /** What follows from it. */
    enum Result {
        /** The server took it. */
        SENT,
        /** The server will never take it. */
        REFUSED,
        /** The server wants it later. */
        LATER,
        /** No use to go on with others now. */
        UNREACHABLE
    }

    static final MailOutcome SENT = new MailOutcome(Result.SENT, "sent");
}
