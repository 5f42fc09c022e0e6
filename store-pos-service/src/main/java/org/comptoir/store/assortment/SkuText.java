package org.comptoir.store.assortment;

/** An article's code as a scanner or a clerk types it, and the form in which every service takes it. */
public final class SkuText {
    /** 1 to 64 characters, not blank, none of them a control character: what inventory-service takes from a sale. */
    public static final String PATTERN = "(?=.*\\S)[^\\x00-\\x1f\\x7f]{1,64}";

    /** What is told to whoever sends another form. */
    public static final String MESSAGE = "must be 1 to 64 characters, not blank, without control characters";

    private SkuText() {}

    /** Without what a scanner puts before and behind a code: white space, a tab, the end of a line. */
    public static String tidy(String typed) {
        int from = 0;
        int to = typed.length();
        while (from < to && isPadding(typed.charAt(from))) {
            from++;
        }
        while (from < to && isPadding(typed.charAt(to - 1))) {
            to--;
        }
        return typed.substring(from, to);
    }

    private static boolean isPadding(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character);
    }
}
