package org.comptoir.local.node;

import java.util.List;
import org.comptoir.local.machine.Launch;

/** A part that is a Java program of this build, with a start-up cache. */
abstract class JavaNode implements Node {
    /** The program, laid out on disk. */
    abstract Program program();

    /** Completes a command with environment and log. */
    abstract Launch launch(List<String> command);

    @Override
    public final void prepare() {
        program();
    }

    @Override
    public final boolean wantsTraining() {
        return program().wantsTraining();
    }

    @Override
    public final Launch training() {
        return launch(program().training());
    }

    @Override
    public final void keepTraining() {
        program().keepTraining();
    }

    @Override
    public final Launch launch() {
        return launch(program().command());
    }
}
