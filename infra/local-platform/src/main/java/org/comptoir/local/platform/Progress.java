package org.comptoir.local.platform;

import java.time.Duration;

/** Who watches the platform start: told what begins, what is done and after how long. Called from several threads. */
public interface Progress {
    Progress SILENT = new Progress() {};

    /** Something begins; {@code doing} is a word like "starting". */
    default void begins(String what, String doing) {}

    /** What had begun is done. */
    default void done(String what, String result, Duration took) {}

    /** A sentence beside the list. */
    default void note(String sentence) {}
}
