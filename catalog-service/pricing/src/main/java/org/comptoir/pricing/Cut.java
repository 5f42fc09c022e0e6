package org.comptoir.pricing;

/** What one promotion took off so many like pieces that cost {@code base} before. */
record Cut(Promotion promotion, Figures figures, long quantity, long base, long saving) {

    Cut of(long pieces, long part, long share) {
        return new Cut(promotion, figures, pieces, part, share);
    }

    Cut plus(Cut other) {
        return new Cut(promotion, figures, quantity + other.quantity, base + other.base, saving + other.saving);
    }
}
