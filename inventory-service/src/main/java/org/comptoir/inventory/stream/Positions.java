package org.comptoir.inventory.stream;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * How far a stream has come: the next record of each partition. It means the same on every instance, so that a reader may come back
 * anywhere; the topic's own id keeps positions of another topic of that name apart.
 *
 * @param topic short form of the topic's id
 * @param next offset of the first record not yet heard, by partition
 */
public record Positions(String topic, List<Long> next) {
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{1,32}(\\.[0-9a-z]{1,12}){1,1024}");
    private static final int BASE = 36;

    /** Keeps its own copy of the list. */
    public Positions {
        next = List.copyOf(next);
    }

    /** As text; readers get it sealed, as {@link ReaderIds} do. */
    String text() {
        return next.stream()
                .map(offset -> Long.toString(offset, BASE))
                .collect(Collectors.joining(".", topic + ".", ""));
    }

    /** Reads such a text back; nothing when it is none. */
    static Optional<Positions> of(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", -1);
        return Optional.of(new Positions(
                parts[0],
                Arrays.stream(parts)
                        .skip(1)
                        .map(part -> Long.parseLong(part, BASE))
                        .toList()));
    }

    /** Whether they speak of the same topic with as many partitions. */
    boolean isOfSameTopic(Positions other) {
        return topic.equals(other.topic) && next.size() == other.next.size();
    }

    /** Whether a record comes after them. */
    boolean isBefore(int partition, long offset) {
        return partition >= next.size() || next.get(partition) <= offset;
    }

    /** The same positions with that record behind them. */
    static Positions after(Positions before, List<HeardRecord> heard) {
        long[] reached = before.next.stream().mapToLong(Long::longValue).toArray();
        heard.forEach(each -> reached[each.partition()] = Math.max(reached[each.partition()], each.offset() + 1));
        return new Positions(before.topic, LongStream.of(reached).boxed().toList());
    }
}
