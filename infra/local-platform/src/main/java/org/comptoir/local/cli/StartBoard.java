package org.comptoir.local.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.local.platform.Progress;
import org.jspecify.annotations.Nullable;

/** Shows the parts of a start: on a terminal one line per part, drawn again as time passes; elsewhere one line per change. */
final class StartBoard implements Progress, AutoCloseable {
    private static final long REDRAW_MILLIS = 200;

    private final Console console;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable Thread painter;
    private int drawn;

    /** Where one part stands; {@code took} is null while it is under way. */
    private record Row(
            String state, Instant begin, @Nullable Duration took) {}

    StartBoard(Console console) {
        this.console = console;
    }

    StartBoard open() {
        if (console.isLive()) {
            painter = Thread.ofVirtual().start(this::paint);
        }
        return this;
    }

    @Override
    public synchronized void begins(String what, String doing) {
        rows.put(what, new Row(doing, Instant.now(), null));
        if (!console.isLive()) {
            console.line("%-20s %s".formatted(what, doing));
        }
    }

    @Override
    public synchronized void done(String what, String result, Duration took) {
        rows.put(what, new Row(result, Instant.now(), took));
        if (!console.isLive()) {
            console.line("%-20s %-10s %s".formatted(what, result, Console.seconds(took)));
        }
    }

    @Override
    public synchronized void note(String sentence) {
        if (console.isLive()) {
            notes.add(sentence);
        } else {
            console.line(sentence);
        }
    }

    /** Draws the last state and leaves it standing. */
    @Override
    public void close() {
        if (painter != null) {
            painter.interrupt();
            draw();
        }
    }

    private void paint() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                draw();
                Thread.sleep(REDRAW_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void draw() {
        console.up(drawn);
        rows.forEach((what, row) -> {
            console.again(line(what, row));
            console.blank();
        });
        notes.forEach(note -> {
            console.again(note);
            console.blank();
        });
        drawn = rows.size() + notes.size();
    }

    private String line(String what, Row row) {
        return row.took() == null
                ? "  · %-20s %s %s".formatted(what, row.state(), console.faint(Console.seconds(since(row.begin()))))
                : console.green("  ✓") + " %-20s %s %s".formatted(what, row.state(), Console.seconds(row.took()));
    }

    private static Duration since(Instant begin) {
        return Duration.between(begin, Instant.now());
    }
}
