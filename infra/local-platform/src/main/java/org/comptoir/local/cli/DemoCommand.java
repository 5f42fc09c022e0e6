package org.comptoir.local.cli;

import java.util.concurrent.Callable;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.platform.LocalPlatform;
import org.comptoir.local.story.ClickAndCollect;
import picocli.CommandLine.Command;

/** Plays the click-and-collect story on the running platform. */
@Command(
        name = "demo",
        description = "Play the click-and-collect story through the gateway and show each step with its call and time.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Launcher launcher;

    DemoCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() {
        LocalPlatform platform = launcher.platform();
        if (platform.running().size() < Part.values().length) {
            throw new PlatformProblem(
                    "The platform is not up. Start it with ./comptoir up (in another window, or with --detach).");
        }
        new ClickAndCollect(platform, launcher.console()::line).play();
        launcher.console().line(launcher.console().green("The whole story went well."));
        return 0;
    }
}
