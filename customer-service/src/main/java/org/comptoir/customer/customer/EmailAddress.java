package org.comptoir.customer.customer;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as typed. Two spellings that differ only in case, or in the written form of the domain, have the same
 * {@link #key()}. Its text form is masked, so that it cannot slip into a log.
 */
public record EmailAddress(String value) {
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    /** Accepts only what a mail server can deliver to. */
    public EmailAddress {
        if (!deliverable(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address somebody typed, if it is one. */
    public static Optional<EmailAddress> typed(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        return deliverable(plain) ? Optional.of(new EmailAddress(plain)) : Optional.empty();
    }

    private static boolean deliverable(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > 64 || text.length() > 254) {
            return false;
        }
        return LOCAL.matcher(text.substring(0, at)).matches()
                && ascii(text.substring(at + 1))
                        .filter(domain -> DOMAIN.matcher(domain).matches())
                        .isPresent();
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    /** What is compared: all small letters, the domain in its ASCII form. */
    String key() {
        return forDelivery().toLowerCase(Locale.ROOT);
    }

    /** What the mail server gets: the domain in its ASCII form. */
    public String forDelivery() {
        int at = value.lastIndexOf('@');
        return value.substring(0, at + 1) + ascii(value.substring(at + 1)).orElseThrow();
    }

    /** Enough to recognise it, too little to use it: {@code j***@example.org}. */
    public String masked() {
        return value.charAt(0) + "***" + value.substring(value.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
