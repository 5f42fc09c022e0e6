package org.comptoir.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** A VAT rate in basis points: 2000 is 20 %, 550 is 5.5 %. */
public record VatRate(int basisPoints) implements Comparable<VatRate> {

    private static final int WHOLE = 10_000;

    public VatRate {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("A VAT rate is between 0 and 10000 basis points, not " + basisPoints);
        }
    }

    /** The VAT contained in an amount that includes it: gross less net, where net is rounded half up to the cent. */
    public Money containedIn(Money gross) {
        var net = gross.getAmount()
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(BigDecimal.valueOf(WHOLE + (long) basisPoints), gross.getScale(), RoundingMode.HALF_UP);
        return gross.minus(net);
    }

    @Override
    public int compareTo(VatRate other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }
}
