package org.comptoir.inventory.sourcing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.comptoir.inventory.sourcing.Verdict.Outcome;
import org.jspecify.annotations.Nullable;

/** Looks for the best choice in a field, and remembers how good a choice each location could be part of. */
final class Search {
    private static final int MOST_EXACT = 40;
    /** All choices of up to three among 40, or of any size among 13. */
    private static final long MOST_CHOICES = 12_000;

    private static final Choice NOTHING_FOUND = new Choice(new int[0], new int[0][], new long[] {Long.MAX_VALUE});

    private final Field field;
    private final long[] @Nullable [] bestWith;
    private Choice best = NOTHING_FOUND;

    Search(Field field) {
        this.field = field;
        bestWith = new long[field.size()][];
    }

    /** The best choice; one without members when there is nothing to send. */
    Choice best() {
        int[] shortlist = shortlist();
        for (int size = 1; size <= exactSize(shortlist.length) && !isSettled(); size++) {
            enumerate(shortlist, new int[size], 0, 0);
        }
        if (best.missing() > 0 || shortlist.length < field.size()) {
            weigh(greedy());
        }
        return best;
    }

    /** More parcels than needed are no better when their number is what counts first. */
    private boolean isSettled() {
        return best.missing() == 0 && field.criteria().indexOf(Criterion.FEWEST_PARCELS) == 0;
    }

    /** The preferred ones and those that cover most, in the order of the field. */
    private int[] shortlist() {
        if (field.size() <= MOST_EXACT) {
            return IntStream.range(0, field.size()).toArray();
        }
        BitSet chosen = new BitSet();
        chosen.set(0, MOST_EXACT / 2);
        IntStream.range(0, field.size())
                .boxed()
                .sorted(Comparator.comparingInt(field::covered).reversed().thenComparing(Comparator.naturalOrder()))
                .filter(source -> !chosen.get(source))
                .limit(MOST_EXACT / 2)
                .toList()
                .forEach(chosen::set);
        return chosen.stream().toArray();
    }

    /** Up to how many members all choices are tried. */
    private int exactSize(int sources) {
        long choices = 0;
        long ofThisSize = 1;
        int size = 0;
        while (size < field.maxParcels()) {
            ofThisSize = ofThisSize * (sources - size) / (size + 1);
            choices += ofThisSize;
            if (choices > MOST_CHOICES) {
                break;
            }
            size++;
        }
        return size;
    }

    private void enumerate(int[] shortlist, int[] members, int filled, int from) {
        if (filled == members.length) {
            weigh(members.clone());
            return;
        }
        for (int each = from; each <= shortlist.length - (members.length - filled); each++) {
            members[filled] = shortlist[each];
            enumerate(shortlist, members, filled + 1, each + 1);
        }
    }

    private void weigh(int[] members) {
        long missing = field.missing(members);
        if (missing > best.missing()) {
            remember(members, new long[] {missing});
            return;
        }
        Choice choice = field.choose(members);
        if (choice != null) {
            remember(members, choice.score());
            best = choice.beats(best) ? choice : best;
        }
    }

    private void remember(int[] members, long[] score) {
        for (int member : members) {
            long[] before = bestWith[member];
            if (before == null || Arrays.compare(score, before) < 0) {
                bestWith[member] = score;
            }
        }
    }

    /** Takes what adds most until nothing is missing, or nobody left adds anything. */
    private int[] greedy() {
        BitSet members = new BitSet();
        while (members.cardinality() < field.maxParcels()) {
            int[] sofar = members.stream().toArray();
            int next = -1;
            int most = 0;
            for (int each = members.nextClearBit(0); each < field.size(); each = members.nextClearBit(each + 1)) {
                int adds = field.adds(sofar, each);
                if (adds > most) {
                    most = adds;
                    next = each;
                }
            }
            if (next < 0) {
                break;
            }
            members.set(next);
        }
        return members.stream().toArray();
    }

    /** Why a location is not in the best choice, or that it is. */
    Outcome outcome(int source, Choice chosen) {
        if (chosen.has(source)) {
            return Outcome.CHOSEN;
        }
        long[] score = bestWith[source];
        if (score == null) {
            return Outcome.NOT_COMPARED;
        }
        int difference = Arrays.mismatch(score, chosen.score());
        if (difference < 0) {
            return Outcome.SAME_FIGURES;
        }
        return difference == 0
                ? Outcome.COVERS_LESS
                : Verdict.lostBy(field.criteria().get(difference - 1));
    }
}
