package org.comptoir.inventory.sourcing;

import java.util.Arrays;

/**
 * Some locations of a field and what each would send.
 *
 * @param members indexes in the field, ascending
 * @param taken units of each member (row) and line of the basket (column)
 * @param score what is compared, first number first, smaller is better: units missing, then one number per criterion
 */
@SuppressWarnings("ArrayRecordComponent") // compared thousands of times a question, never shown to anybody
record Choice(int[] members, int[][] taken, long[] score) {
    /** Whether this one is better; equal figures are decided by the order of the field. */
    boolean beats(Choice other) {
        int figures = Arrays.compare(score, other.score);
        return figures < 0 || (figures == 0 && Arrays.compare(members, other.members) < 0);
    }

    long missing() {
        return score[0];
    }

    boolean has(int source) {
        return Arrays.binarySearch(members, source) >= 0;
    }
}
