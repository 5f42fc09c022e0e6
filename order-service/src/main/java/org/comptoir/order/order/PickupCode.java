package org.comptoir.order.order;

import jakarta.persistence.AttributeConverter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/** The six digits that the customer shows or says at the store. Only its hash leaves this service, except in the ready message. */
public record PickupCode(String digits) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static PickupCode draw() {
        return new PickupCode("%06d".formatted(RANDOM.nextInt(1_000_000)));
    }

    /** What a store compares with: SHA-256 in hex of the fulfilment id, a colon and the code. */
    public String hashFor(UUID fulfilmentId) {
        byte[] bytes = (fulfilmentId + ":" + digits).getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "******";
    }

    static class Column implements AttributeConverter<PickupCode, String> {
        @Override
        public String convertToDatabaseColumn(PickupCode code) {
            return code.digits();
        }

        @Override
        public PickupCode convertToEntityAttribute(String column) {
            return new PickupCode(column);
        }
    }
}
