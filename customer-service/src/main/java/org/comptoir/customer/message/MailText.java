package org.comptoir.customer.message;

/** A message in words: as plain text and as HTML with the same sentences. */
record MailText(String subject, String plain, String html) {
    @Override
    public String toString() {
        return "MailText";
    }
}
