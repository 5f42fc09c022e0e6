package org.comptoir.catalog.coupon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A code as it is kept: in capitals, without the dashes and blanks that people write for reading. */
public record CouponCode(String value) {

    public static final String FORM = "[A-Za-z0-9](?:[- ]?[A-Za-z0-9]){3,39}";
    public static final int LONGEST_TEXT = 100;

    private static final Pattern KEPT = Pattern.compile("[A-Z0-9]{4,40}");
    private static final Pattern SEPARATOR = Pattern.compile("[- ]");

    public CouponCode {
        if (!KEPT.matcher(value).matches()) {
            throw new IllegalArgumentException("A coupon code is 4 to 40 letters and digits");
        }
    }

    /** What somebody typed; nothing when it cannot be a code. */
    public static Optional<CouponCode> read(String typed) {
        var kept = SEPARATOR.matcher(typed.strip()).replaceAll("").toUpperCase(Locale.ROOT);
        return KEPT.matcher(kept).matches() ? Optional.of(new CouponCode(kept)) : Optional.empty();
    }

    /** SHA-256, hexadecimal: tells a code that somebody has from others, and nobody who has none what it is. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
