package org.comptoir.inventory.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Opening minutes of one day, counted from its midnight; those after 1,440 are of the night that follows.
 *
 * @param from first minute
 * @param to the minute after the last
 */
record Span(int from, int to) {
    static final int DAY = 24 * 60;
    static final Span WHOLE_DAY = new Span(0, DAY);

    /** The same minutes in order, without overlaps. */
    static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || span.from > last.to) {
                merged.add(span);
            } else {
                merged.set(merged.size() - 1, new Span(last.from, Math.max(last.to, span.to)));
            }
        }
        return merged;
    }

    /** These spans without the minutes of another; a whole day takes the night that begins on it along. */
    static List<Span> without(List<Span> spans, Span closed) {
        if (closed.equals(WHOLE_DAY)) {
            return new ArrayList<>();
        }
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            if (span.from < Math.min(span.to, closed.from)) {
                left.add(new Span(span.from, Math.min(span.to, closed.from)));
            }
            if (Math.max(span.from, closed.to) < span.to) {
                left.add(new Span(Math.max(span.from, closed.to), span.to));
            }
        }
        return left;
    }
}
