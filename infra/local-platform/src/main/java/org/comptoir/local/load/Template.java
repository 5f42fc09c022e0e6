package org.comptoir.local.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with places to fill in: {@code {uuid}} is a new time-ordered UUID, {@code {random:n}} a number from 0 to n-1, {@code {count}} the
 * number of the request, {@code {same:i}} what the i-th place (from 0) of the text was filled with, {@code {choice}} what somebody
 * else chose.
 */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{(uuid|count|choice|random:(\\d+)|same:(\\d+))}");

    private final List<Piece> pieces = new ArrayList<>();
    private final int[] begins;
    private final int[] ends;
    private final SplittableRandom random;
    private final TimeOrderedIds ids;
    private final Supplier<String> choice;
    private long count;

    /** Writes one piece; answers nothing because the buffer tells how far it went. */
    @FunctionalInterface
    private interface Piece {
        void write(ByteBuffer into);
    }

    Template(String text, SplittableRandom random, Supplier<String> choice) {
        this.random = random;
        this.choice = choice;
        this.ids = new TimeOrderedIds(random);
        Matcher matcher = PLACE.matcher(text);
        int places = (int) matcher.results().count();
        this.begins = new int[places];
        this.ends = new int[places];
        matcher.reset();
        int last = 0;
        for (int place = 0; matcher.find(); place++) {
            literal(text.substring(last, matcher.start()));
            place(place, matcher);
            last = matcher.end();
        }
        literal(text.substring(last));
    }

    void write(ByteBuffer into) {
        pieces.forEach(piece -> piece.write(into));
        count++;
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            pieces.add(into -> into.put(bytes));
        }
    }

    private void place(int number, Matcher matcher) {
        Piece piece = piece(number, matcher);
        pieces.add(into -> {
            begins[number] = into.position();
            piece.write(into);
            ends[number] = into.position();
        });
    }

    private Piece piece(int number, Matcher matcher) {
        if (matcher.group(2) != null) {
            long bound = Long.parseLong(matcher.group(2));
            return into -> number(random.nextLong(bound), into);
        }
        if (matcher.group(3) != null) {
            int same = Integer.parseInt(matcher.group(3));
            if (same >= number) {
                throw new IllegalArgumentException("{same:" + same + "} speaks of a place that comes later");
            }
            return into -> {
                for (int i = begins[same]; i < ends[same]; i++) {
                    into.put(into.get(i));
                }
            };
        }
        return switch (matcher.group(1)) {
            case "uuid" -> ids::write;
            case "choice" -> into -> into.put(choice.get().getBytes(StandardCharsets.UTF_8));
            default -> into -> number(count, into);
        };
    }

    private static void number(long value, ByteBuffer into) {
        into.put(Long.toString(value).getBytes(StandardCharsets.ISO_8859_1));
    }
}
