package org.comptoir.local.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The one place that writes to the terminal: colours and redrawing only where a person is looking. */
public final class Console {
    private static final String ESCAPE = "\u001b[";

    private final PrintStream out;
    private final boolean live;
    private final boolean coloured;

    Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.live = terminal;
        this.coloured = terminal && System.getenv("NO_COLOR") == null;
    }

    /** The terminal or pipe this program was started on. */
    public static Console standard() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        boolean terminal = Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
        return new Console(System.out, terminal && !dumb);
    }

    /** Whether lines may be drawn again. */
    public boolean isLive() {
        return live;
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    public void blank() {
        line("");
    }

    /** Writes without ending the line. */
    public void part(String text) {
        out.print(text);
        out.flush();
    }

    /** Writes over the current line of a terminal. */
    public void again(String text) {
        part("\r" + ESCAPE + "2K" + text);
    }

    /** Goes up so that lines can be written over. */
    public void up(int lines) {
        if (lines > 0) {
            part(ESCAPE + lines + "A");
        }
    }

    public String bold(String text) {
        return painted("1", text);
    }

    public String green(String text) {
        return painted("32", text);
    }

    public String red(String text) {
        return painted("31", text);
    }

    public String faint(String text) {
        return painted("2", text);
    }

    private String painted(String code, String text) {
        return coloured ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }

    /** Seconds as people read them: {@code 1.8 s}. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
