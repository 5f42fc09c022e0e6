package org.comptoir.local.cli;

import java.nio.file.Path;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.platform.LocalPlatform;
import org.comptoir.local.platform.Progress;

/** What every command works with: the terminal and the platform of this checkout. */
final class Launcher {
    private final Console console;
    private final PlatformSettings settings;

    Launcher(Console console, PlatformSettings settings) {
        this.console = console;
        this.settings = settings;
    }

    /** The launcher of the checkout that the script named. */
    static Launcher standard() {
        String repository = System.getProperty("comptoir.repository", ".");
        return new Launcher(Console.standard(), PlatformSettings.ofLauncher(Path.of(repository)));
    }

    Console console() {
        return console;
    }

    PlatformSettings settings() {
        return settings;
    }

    LocalPlatform platform() {
        return new LocalPlatform(settings);
    }

    /** A watched one, which makes missing start-up caches first if wanted. */
    LocalPlatform platform(Progress progress, boolean training) {
        return new LocalPlatform(settings.withTraining(training), progress);
    }
}
