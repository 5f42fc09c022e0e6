package org.comptoir.pricing;

/** Finds what is wrong in the terms of a promotion. */
final class TermsCompiler {

    private final PromotionTerms terms;

    TermsCompiler(PromotionTerms terms) {
        this.terms = terms;
    }

    Promotion compile() {
        if (terms.names().isEmpty()) {
            throw new WrongTerms("names", "must not be empty");
        }
        return new Promotion(terms);
    }
}
