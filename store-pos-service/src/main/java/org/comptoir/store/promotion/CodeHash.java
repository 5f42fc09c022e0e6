package org.comptoir.store.promotion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The hash by which the catalogue tells a coupon. */
final class CodeHash {
    private static final Pattern SEPARATOR = Pattern.compile("[- ]");

    private CodeHash() {}

    /** SHA-256, hexadecimal, of the code in capitals without the dashes and blanks that people write for reading. */
    static String of(String typed) {
        try {
            var code = SEPARATOR.matcher(typed.strip()).replaceAll("").toUpperCase(Locale.ROOT);
            var digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
