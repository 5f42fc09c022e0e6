package org.comptoir.pricing;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/** Parts of amounts in minor units, exact also where a product does not fit into a long. */
final class Share {

    private static final long WHOLE = 10_000;
    private static final long SAFE = 1L << 30;

    private Share() {}

    /** So many basis points of an amount, rounded half up. */
    static long percent(long amount, int basisPoints) {
        return halfUp(amount, basisPoints, WHOLE);
    }

    /** {@code amount × part / whole}, rounded half up; nothing is negative. */
    static long halfUp(long amount, long part, long whole) {
        if (amount < SAFE && part < SAFE) {
            return (2 * amount * part + whole) / (2 * whole);
        }
        var doubled =
                BigInteger.valueOf(amount).multiply(BigInteger.valueOf(part)).shiftLeft(1);
        return doubled.add(BigInteger.valueOf(whole))
                .divide(BigInteger.valueOf(whole).shiftLeft(1))
                .longValueExact();
    }

    /**
     * Spreads an amount over others in proportion to them by the method of largest remainders: no part exceeds its
     * weight as long as the amount does not exceed their sum, and the parts add up to the amount.
     */
    static long[] spread(long amount, long[] weights) {
        var sum = Arrays.stream(weights).sum();
        var parts = new long[weights.length];
        if (sum == 0) {
            return parts;
        }
        var remainders = new long[weights.length];
        var left = amount;
        for (var i = 0; i < weights.length; i++) {
            var division = divided(amount, weights[i], sum);
            parts[i] = division[0];
            remainders[i] = division[1];
            left -= parts[i];
        }
        if (left > 0) {
            giveOneEach(left, parts, remainders);
        }
        return parts;
    }

    /** Whether {@code a / b} is less than, equal to or more than {@code c / d}. */
    static int compareRatios(long a, long b, long c, long d) {
        var high = Long.compare(Math.multiplyHigh(a, d), Math.multiplyHigh(c, b));
        return high != 0 ? high : Long.compareUnsigned(a * d, c * b);
    }

    private static long[] divided(long amount, long part, long whole) {
        if (amount < SAFE && part < SAFE) {
            return new long[] {amount * part / whole, amount * part % whole};
        }
        var division = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(part))
                .divideAndRemainder(BigInteger.valueOf(whole));
        return new long[] {division[0].longValueExact(), division[1].longValueExact()};
    }

    private static void giveOneEach(long left, long[] parts, long[] remainders) {
        var order = new Integer[parts.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order, Comparator.comparingLong((Integer i) -> remainders[i]).reversed());
        for (var i = 0; i < left; i++) {
            parts[order[i]]++;
        }
    }
}
