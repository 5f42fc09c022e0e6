package org.comptoir.catalog.search;

/** A word with its stems and the number of documents that have it; 0 for a word that was typed and nobody uses. */
record LexiconWord(String word, String french, String english, int documents) {

    private static final int SHORTEST_BEGINNING = 2;

    /** The term of a text search query: the word, what begins with it, and what shares one of its stems. */
    String term() {
        var beginnings = word.length() >= SHORTEST_BEGINNING && !Character.isDigit(word.charAt(0)) ? ":*" : "";
        return quoted(word) + beginnings + stems();
    }

    /** The same without what only begins with it. */
    String exactTerm() {
        return quoted(word) + stems();
    }

    private String stems() {
        return (french.equals(word) ? "" : " | " + quoted(french))
                + (english.equals(word) || english.equals(french) ? "" : " | " + quoted(english));
    }

    /** Words hold letters or digits only, so nothing needs an escape. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
