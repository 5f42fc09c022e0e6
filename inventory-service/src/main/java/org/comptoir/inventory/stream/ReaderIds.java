package org.comptoir.inventory.stream;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Positions as readers get them: sealed, for the positions of two moments would tell how much the whole chain sold in between. Every
 * instance with the same secret reads them. The seal is also the initial vector (as in RFC 5297), because one instance writes too many
 * ids for vectors drawn by chance; so equal positions have equal ids, which tells no more than that nothing happened.
 */
public final class ReaderIds {
    private static final String HMAC = "HmacSHA256";
    private static final int SEAL_BYTES = 16;
    /** As long as a header may become at the service's door, or nearly. */
    private static final int LONGEST = 8_000;

    private final SecretKeySpec sealing;
    private final SecretKeySpec hiding;

    ReaderIds(byte[] secret) {
        SecretKeySpec root = new SecretKeySpec(secret, HMAC);
        sealing = new SecretKeySpec(mac(root, "comptoir stream seal".getBytes(StandardCharsets.US_ASCII)), HMAC);
        hiding = new SecretKeySpec(mac(root, "comptoir stream hide".getBytes(StandardCharsets.US_ASCII)), "AES");
    }

    /** The id of an event after which a reader is there. */
    public String of(Positions positions) {
        byte[] plain = positions.text().getBytes(StandardCharsets.US_ASCII);
        byte[] seal = seal(plain);
        byte[] id = Arrays.copyOf(seal, SEAL_BYTES + plain.length);
        System.arraycopy(hide(seal, plain), 0, id, SEAL_BYTES, plain.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /** Reads such an id back; nothing when it is none, or was made with another secret. */
    Optional<Positions> read(String id) {
        byte[] bytes = bytes(id);
        if (bytes.length <= SEAL_BYTES) {
            return Optional.empty();
        }
        byte[] seal = Arrays.copyOf(bytes, SEAL_BYTES);
        byte[] plain = hide(seal, Arrays.copyOfRange(bytes, SEAL_BYTES, bytes.length));
        return MessageDigest.isEqual(seal, seal(plain))
                ? Positions.of(new String(plain, StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    private static byte[] bytes(String id) {
        try {
            return id.length() > LONGEST ? new byte[0] : Base64.getUrlDecoder().decode(id);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private byte[] seal(byte[] plain) {
        return Arrays.copyOf(mac(sealing, plain), SEAL_BYTES);
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Done twice it shows what was hidden. */
    private byte[] hide(byte[] vector, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, hiding, new IvParameterSpec(vector));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
