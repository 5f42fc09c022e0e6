package org.comptoir.inventory.promise;

/** Why an article cannot be had in some way; the codes are part of the API and the set is closed. */
public enum Reason {
    UNKNOWN_SKU("Article inconnu", "No such article is known"),
    OUT_OF_STOCK("Épuisé dans tous les lieux possibles", "Out of stock wherever it could come from"),
    TOO_FEW("Moins d'exemplaires disponibles que demandé", "Fewer units available than asked for"),
    NOT_TOGETHER("Aucun lieu n'a tout le panier", "No single place has the whole basket"),
    NO_STORE_NEAR("Aucun magasin avec retrait à proximité", "No store with pickup is near"),
    NO_DRIVE_NEAR("Aucun drive à proximité", "No drive is near"),
    NO_RELAY_POINT_NEAR("Aucun point relais à proximité", "No relay point is near"),
    NO_SLOT("Aucun créneau de retrait libre", "No pickup slot has room"),
    CAP_REACHED("Capacité d'expédition du jour atteinte", "The daily shipping capacity is reached"),
    NOT_SHIPPED_FROM_THERE("Disponible seulement où l'on n'expédie pas", "Only in places that do not ship"),
    TOO_FAR("Disponible seulement trop loin", "Only in places that are too far away"),
    LAST_UNIT_KEPT("Les derniers exemplaires restent en rayon", "The last units stay on their shelves"),
    CLOSED("Disponible seulement dans des lieux fermés", "Only in places that are closed"),
    TOO_MANY_PARCELS("Demanderait trop de colis", "Would need too many parcels");

    private final String french;
    private final String english;

    Reason(String french, String english) {
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
