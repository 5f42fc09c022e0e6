package org.comptoir.inventory.sourcing;

/**
 * What became of one location in a choice.
 *
 * @param source the location with its figures
 * @param outcome chosen, or why not
 */
public record Verdict(Source source, Outcome outcome) {
    /** Chosen, or why not; the codes are part of the API. */
    public enum Outcome {
        CHOSEN("Retenu", "Chosen"),
        NOT_SHIPPED_FROM_THERE("Ce lieu n'expédie pas", "Nothing is shipped from there"),
        CLOSED("Fermé pendant les trois prochaines semaines", "Closed for the next three weeks"),
        OUT_OF_STOCK("Aucun article du panier n'y est vendable", "None of the basket's articles can be sold there"),
        LAST_UNIT_KEPT("Le dernier exemplaire reste en rayon", "The last unit stays on the shelf"),
        TOO_FAR("Plus loin que la stratégie ne le permet", "Further than the strategy allows"),
        CAP_REACHED("Capacité de préparation du jour atteinte", "Its daily capacity is reached"),
        COVERS_LESS("Couvre moins du panier que le choix retenu", "Covers less of the basket than the choice"),
        MORE_PARCELS("Demanderait plus de colis", "Would need more parcels"),
        FARTHER("Plus loin que le choix retenu", "Further away than the choice"),
        LESS_BALANCED("Viderait davantage son rayon", "Would empty its shelf more"),
        LOWER_PRIORITY("Priorité plus basse", "Has a lower priority"),
        NEARER_ITS_CAP("Plus proche de sa capacité du jour", "Is nearer to its daily capacity"),
        SAME_FIGURES("Mêmes chiffres ; le code du lieu départage", "Same figures; the location's code decides"),
        NOT_COMPARED("Non comparé : les meilleurs candidats suffisent", "Not compared: better candidates were enough");

        private final String french;
        private final String english;

        Outcome(String french, String english) {
            this.french = french;
            this.english = english;
        }

        public String french() {
            return french;
        }

        public String english() {
            return english;
        }
    }

    /** By which criterion a choice beat another one. */
    static Outcome lostBy(Criterion criterion) {
        return switch (criterion) {
            case FEWEST_PARCELS -> Outcome.MORE_PARCELS;
            case DISTANCE -> Outcome.FARTHER;
            case BALANCE -> Outcome.LESS_BALANCED;
            case PRIORITY -> Outcome.LOWER_PRIORITY;
            case CAPS -> Outcome.NEARER_ITS_CAP;
        };
    }
}
