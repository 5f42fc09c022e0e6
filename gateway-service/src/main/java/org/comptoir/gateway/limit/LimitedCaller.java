package org.comptoir.gateway.limit;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose requests are counted together, and the limit for them. The key is a hash: the table of buckets names nobody. */
public record LimitedCaller(String key, Limit limit) {

    private static final int KEY_BYTES = 16;
    private static final int SUBNET_BYTES = 8;

    /** Everybody who holds tokens of this subject. */
    public static LimitedCaller subject(String subject, Limit limit) {
        return new LimitedCaller(hash("subject " + subject), limit);
    }

    /** Everybody at this address; for IPv6 at this /64, which one client has for itself. */
    public static LimitedCaller address(InetAddress address, Limit limit) {
        var bytes = address.getAddress();
        var counted = bytes.length > SUBNET_BYTES ? Arrays.copyOf(bytes, SUBNET_BYTES) : bytes;
        return new LimitedCaller(hash("address " + HexFormat.of().formatHex(counted)), limit);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
