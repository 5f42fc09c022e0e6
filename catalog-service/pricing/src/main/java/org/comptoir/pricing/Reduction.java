package org.comptoir.pricing;

/** A rule that knows one piece at a time: what others are in the basket does not matter to it. */
sealed interface Reduction extends Rule permits Reduction.Percentage, Reduction.Amount, Reduction.FixedPrice {

    /** What it takes off so many like pieces that cost this amount; never more than the amount. */
    long saving(long quantity, long amount);

    Figures figures();

    /** So many basis points off. */
    record Percentage(int percent, Figures figures) implements Reduction {

        Percentage(int percent) {
            this(percent, Figures.percent(percent));
        }

        @Override
        public long saving(long quantity, long amount) {
            return Share.percent(amount, percent);
        }
    }

    /** So much off each piece, at most its price. */
    record Amount(long off, Figures figures) implements Reduction {

        Amount(long off) {
            this(off, Figures.price(off));
        }

        @Override
        public long saving(long quantity, long amount) {
            return Math.min(Math.multiplyExact(off, quantity), amount);
        }
    }

    /** Each piece for this price, unless it costs less already. */
    record FixedPrice(long price, Figures figures) implements Reduction {

        FixedPrice(long price) {
            this(price, Figures.price(price));
        }

        @Override
        public long saving(long quantity, long amount) {
            return Math.max(amount - Math.multiplyExact(price, quantity), 0);
        }
    }
}
