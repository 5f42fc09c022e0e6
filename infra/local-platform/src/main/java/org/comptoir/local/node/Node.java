package org.comptoir.local.node;

import java.time.Duration;
import java.util.List;
import org.comptoir.local.layout.Part;
import org.comptoir.local.machine.Launch;

/** What is particular about starting and stopping one part. */
public interface Node {
    Part part();

    /** Unpacks and lays out what a start needs; nothing when all is there. Long work, done at most once per change. */
    void prepare();

    /** Whether a start beforehand would make later starts faster. */
    default boolean wantsTraining() {
        return false;
    }

    /** A start that writes the start-up cache when the process ends. */
    default Launch training() {
        throw new UnsupportedOperationException(part() + " is not trained");
    }

    /** Takes what the training left behind into use. */
    default void keepTraining() {}

    Launch launch();

    boolean isReady();

    /** What remains to be done once it answers: roles, databases, checks. */
    default void settle() {}

    /** The parts that must be ready before this one is launched. */
    default List<Part> needs() {
        return List.of();
    }

    /** The signal that asks it to stop in order. */
    default String stopSignal() {
        return "TERM";
    }

    /** How long it may take to become ready on a slow machine. */
    default Duration patience() {
        return Duration.ofMinutes(3);
    }
}
