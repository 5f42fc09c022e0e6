package org.comptoir.inventory.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The locations that can send something of a basket, the one the strategy prefers first, as numbers. */
final class Field {
    private static final long WHOLE = 1000;

    private final SourcingStrategy strategy;
    private final List<Units> basket;
    private final List<Source> sources;
    private final int[] wanted;
    private final int[][] usable;
    private final int[] covered;

    Field(SourcingStrategy strategy, List<Units> basket, List<Source> able) {
        this.strategy = strategy;
        this.basket = basket;
        wanted = basket.stream().mapToInt(Units::quantity).toArray();
        sources = able.stream().sorted(this::compare).toList();
        usable = sources.stream().map(this::usable).toArray(int[][]::new);
        covered = Arrays.stream(usable).mapToInt(this::covered).toArray();
    }

    int size() {
        return sources.size();
    }

    Source source(int index) {
        return sources.get(index);
    }

    /** Units of the basket that a location covers alone. */
    int covered(int source) {
        return covered[source];
    }

    List<Criterion> criteria() {
        return strategy.criteria();
    }

    int maxParcels() {
        return Math.min(strategy.maxParcels(), size());
    }

    /** Units of the basket that these locations lack together. */
    long missing(int[] members) {
        long missing = 0;
        for (int line = 0; line < wanted.length; line++) {
            long left = wanted[line];
            for (int member : members) {
                left -= usable[member][line];
            }
            missing += Math.max(0, left);
        }
        return missing;
    }

    /** What of the basket this location would still add to the others. */
    int adds(int[] members, int source) {
        int adds = 0;
        for (int line = 0; line < wanted.length; line++) {
            long left = wanted[line];
            for (int member : members) {
                left -= usable[member][line];
            }
            adds += (int) Math.max(0, Math.min(left, usable[source][line]));
        }
        return adds;
    }

    /** Shares the basket out among these locations; null when one of them would have nothing to do. */
    @Nullable
    Choice choose(int[] members) {
        int[][] taken = new int[members.length][wanted.length];
        for (int line = 0; line < wanted.length; line++) {
            share(members, line, taken);
        }
        for (int[] row : taken) {
            if (Arrays.stream(row).allMatch(units -> units == 0)) {
                return null;
            }
        }
        return new Choice(members, taken, score(members, taken));
    }

    /** A line is not torn apart when one location has all of it. */
    private void share(int[] members, int line, int[][] taken) {
        List<Integer> order = new ArrayList<>(members.length);
        for (int row = 0; row < members.length; row++) {
            order.add(row);
        }
        if (criteria().contains(Criterion.BALANCE)) {
            order.sort((one, other) -> compare(members[one], members[other], line));
        }
        for (int row : order) {
            if (usable[members[row]][line] >= wanted[line]) {
                taken[row][line] = wanted[line];
                return;
            }
        }
        int left = wanted[line];
        for (int row : order) {
            taken[row][line] = Math.min(left, usable[members[row]][line]);
            left -= taken[row][line];
        }
    }

    private long[] score(int[] members, int[][] taken) {
        long[] score = new long[1 + criteria().size()];
        score[0] = missing(members);
        for (int rank = 0; rank < criteria().size(); rank++) {
            for (int row = 0; row < members.length; row++) {
                score[rank + 1] += cost(criteria().get(rank), members[row], taken[row]);
            }
        }
        return score;
    }

    /** What one parcel costs by one criterion. */
    private long cost(Criterion criterion, int member, int[] taken) {
        Source source = sources.get(member);
        return switch (criterion) {
            case FEWEST_PARCELS -> 1;
            case DISTANCE -> source.meters();
            case CAPS -> permille(source);
            case PRIORITY -> (long) Arrays.stream(taken).sum() * distaste(source);
            case BALANCE -> {
                long emptied = 0;
                for (int line = 0; line < taken.length; line++) {
                    emptied += taken[line] == 0 ? 0 : WHOLE * taken[line] / usable[member][line];
                }
                yield emptied;
            }
        };
    }

    /** The parcels of a choice. */
    List<Parcel> parcels(Choice choice, Comparator<Source> order) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < choice.members().length; row++) {
            rows.add(row);
        }
        rows.sort(Comparator.comparing(row -> sources.get(choice.members()[row]), order));
        return rows.stream()
                .map(row -> new Parcel(sources.get(choice.members()[row]).location(), units(choice.taken()[row])))
                .toList();
    }

    /** What the choice lacks. */
    List<Units> missing(Choice choice) {
        int[] left = wanted.clone();
        for (int[] row : choice.taken()) {
            for (int line = 0; line < left.length; line++) {
                left[line] -= row[line];
            }
        }
        return units(left);
    }

    private List<Units> units(int[] quantities) {
        List<Units> units = new ArrayList<>();
        for (int line = 0; line < quantities.length; line++) {
            if (quantities[line] > 0) {
                units.add(new Units(basket.get(line).sku(), quantities[line]));
            }
        }
        return units;
    }

    private int[] usable(Source source) {
        return basket.stream()
                .mapToInt(units -> source.usable(units.sku(), strategy))
                .toArray();
    }

    private int covered(int[] row) {
        int units = 0;
        for (int line = 0; line < wanted.length; line++) {
            units += Math.min(wanted[line], row[line]);
        }
        return units;
    }

    /** For one line: what the criteria say about two locations, else their order in the field. */
    private int compare(int one, int other, int line) {
        for (Criterion criterion : criteria()) {
            int difference = criterion == Criterion.BALANCE
                    ? Integer.compare(usable[other][line], usable[one][line])
                    : compare(criterion, sources.get(one), sources.get(other));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one, other);
    }

    private int compare(Source one, Source other) {
        for (Criterion criterion : criteria()) {
            int difference = compare(criterion, one, other);
            if (difference != 0) {
                return difference;
            }
        }
        int nearer = Long.compare(one.meters(), other.meters());
        return nearer != 0
                ? nearer
                : one.location().value().compareTo(other.location().value());
    }

    private int compare(Criterion criterion, Source one, Source other) {
        return switch (criterion) {
            case FEWEST_PARCELS -> 0;
            case DISTANCE -> Long.compare(one.meters(), other.meters());
            case CAPS -> Long.compare(permille(one), permille(other));
            case PRIORITY -> Integer.compare(distaste(one), distaste(other));
            case BALANCE -> Long.compare(emptied(one), emptied(other));
        };
    }

    /** How much of its shelves a location would give for this basket alone, in thousandths per line. */
    private long emptied(Source source) {
        return basket.stream()
                .mapToLong(units -> {
                    int there = source.usable(units.sku(), strategy);
                    return there == 0 ? 0 : WHOLE * Math.min(units.quantity(), there) / there;
                })
                .sum();
    }

    private int distaste(Source source) {
        return SourcingStrategy.FIRST_CHOICE - strategy.priority(source.location());
    }

    private static long permille(Source source) {
        return source.cap() == null ? 0 : source.cap().permille();
    }
}
