package org.comptoir.catalog.feed.web;

/** JSON that may stand in HTML: no end of a script element, no comment, no line end of JavaScript is in it. */
final class ScriptSafe {

    private ScriptSafe() {}

    /** Such characters stand in texts only, where JSON may write them as escapes (RFC 8259, section 7). */
    static String text(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
