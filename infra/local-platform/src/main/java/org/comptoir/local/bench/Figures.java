package org.comptoir.local.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Numbers of several rounds, and how they are written. */
final class Figures {
    private Figures() {}

    /** The middle one; of an even number the mean of the two in the middle. */
    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no rounds");
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String whole(double value) {
        return Long.toString(Math.round(value));
    }

    /** In the order they came: {@code 5,012 · 5,230 · 4,998}. */
    static String rounds(List<Double> values) {
        return String.join(
                " · ",
                Arrays.stream(values.toArray(Double[]::new))
                        .map(value -> String.format(Locale.ROOT, "%,.0f", value))
                        .toList());
    }
}
