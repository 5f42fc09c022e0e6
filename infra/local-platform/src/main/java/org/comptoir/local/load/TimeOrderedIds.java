package org.comptoir.local.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Version 7 UUIDs as text, without an object for each. */
public final class TimeOrderedIds {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private final SplittableRandom random;

    public TimeOrderedIds(SplittableRandom random) {
        this.random = random;
    }

    /** Puts 36 characters. */
    public void write(ByteBuffer into) {
        long high = (System.currentTimeMillis() << 16) | 0x7000 | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        digits(high, 60, 8, into);
        into.put((byte) '-');
        digits(high, 28, 4, into);
        into.put((byte) '-');
        digits(high, 12, 4, into);
        into.put((byte) '-');
        digits(low, 60, 4, into);
        into.put((byte) '-');
        digits(low, 44, 12, into);
    }

    private static void digits(long value, int shift, int count, ByteBuffer into) {
        for (int i = 0; i < count; i++) {
            into.put(HEX[(int) (value >>> (shift - 4 * i)) & 15]);
        }
    }
}
