package org.comptoir.test;

import java.util.List;

/**
 * A credential that must open nothing.
 *
 * @param name what is wrong with it
 * @param authorization the values of the Authorization headers to send
 * @param refusals the statuses that count as refused
 */
public record BrokenToken(String name, List<String> authorization, List<Integer> refusals) {
    /** Keeps its own copies. */
    public BrokenToken {
        authorization = List.copyOf(authorization);
        refusals = List.copyOf(refusals);
    }

    static BrokenToken bearer(String name, String token) {
        return new BrokenToken(name, List.of("Bearer " + token), List.of(401));
    }

    @Override
    public String toString() {
        return name;
    }
}
