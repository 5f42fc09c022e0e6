package org.comptoir.store.handover;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** What the customer shows to get the goods. The store knows only its hash, so nobody can read it here. */
public record PickupCode(String value) {

    /** Compares in constant time: the answer says nothing about how near a guess was. */
    boolean opens(UUID fulfilmentId, String hash) {
        var actual = HexFormat.of().formatHex(sha256(fulfilmentId + ":" + value));
        return MessageDigest.isEqual(
                actual.getBytes(US_ASCII), hash.toLowerCase(Locale.ROOT).getBytes(US_ASCII));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** A code never reaches a log. */
    @Override
    public String toString() {
        return "PickupCode[…]";
    }
}
