package org.comptoir.order;

/** The process dies here, as far as the request can tell. */
class Crash extends RuntimeException {
    Crash(String where) {
        super("crash " + where);
    }
}
