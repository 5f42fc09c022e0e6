package org.comptoir.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTests {

    @ParameterizedTest
    @CsvSource({
        "5, 1000, 1",
        "4, 1000, 0",
        "15, 1000, 2",
        "1, 5000, 1",
        "0, 9999, 0",
        "99, 10000, 99",
        "9000000000000000, 1250, 1125000000000000"
    })
    void takesPercentagesRoundingHalfUp(long amount, int basisPoints, long share) {
        assertThat(Share.percent(amount, basisPoints)).isEqualTo(share);
    }

    @Test
    void givesWhatIsLeftToTheLargestRemainders() {
        assertThat(Share.spread(100, new long[] {1, 1, 1})).containsExactly(34, 33, 33);
        assertThat(Share.spread(10, new long[] {5, 0, 15, 7})).containsExactly(2, 0, 5, 3);
        assertThat(Share.spread(5, new long[] {0, 0})).containsExactly(0, 0);
    }

    @Property
    void partsAddUpAndNeverExceedWhatTheyAreTakenFrom(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> amounts,
            @ForAll @LongRange(min = 0, max = 10_000) long part) {
        var weights = amounts.stream().mapToLong(Long::longValue).toArray();
        var sum = Arrays.stream(weights).sum();
        var amount = Share.halfUp(sum, part, 10_000);

        var parts = Share.spread(amount, weights);

        assertThat(Arrays.stream(parts).sum()).isEqualTo(amount);
        for (var i = 0; i < parts.length; i++) {
            assertThat(parts[i]).isBetween(0L, weights[i]);
        }
    }

    @Property
    void comparesRatiosLikeFractions(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long a,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long b,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long c,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long d) {
        var left = BigInteger.valueOf(a).multiply(BigInteger.valueOf(d));
        var right = BigInteger.valueOf(c).multiply(BigInteger.valueOf(b));

        assertThat(Integer.signum(Share.compareRatios(a, b, c, d))).isEqualTo(left.compareTo(right));
    }
}
