package org.comptoir.local.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.Callable;
import org.apache.commons.io.file.PathUtils;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.platform.LocalPlatform;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Deletes the data of the platform, so that the next start begins empty. */
@Command(
        name = "reset",
        description = "Stop everything and delete the data; asks first.",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {
    private final Launcher launcher;
    private final Console console;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean sure;

    ResetCommand(Launcher launcher) {
        this.launcher = launcher;
        this.console = launcher.console();
    }

    @Override
    public Integer call() throws IOException {
        PlatformSettings settings = launcher.settings();
        if (!sure && !confirmed(settings)) {
            console.line("Nothing was deleted.");
            return 1;
        }
        try (LocalPlatform platform = launcher.platform()) {
            platform.stop();
        }
        Path home = settings.home();
        for (Path path : List.of(home.resolve("data"), home.resolve("logs"), home.resolve("run"), settings.secrets())) {
            if (Files.exists(path)) {
                PathUtils.delete(path);
            }
        }
        console.line("Deleted. The next ./comptoir up begins empty.");
        return 0;
    }

    private boolean confirmed(PlatformSettings settings) {
        console.part(
                "This stops the platform and deletes all its data in " + settings.home() + ". Type yes to go on: ");
        Scanner answers = new Scanner(System.in, Charset.defaultCharset());
        return answers.hasNextLine() && answers.nextLine().strip().equalsIgnoreCase("yes");
    }
}
