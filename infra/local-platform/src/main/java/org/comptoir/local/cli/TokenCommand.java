package org.comptoir.local.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a token and nothing else, so that it can stand inside a curl command. */
@Command(
        name = "token",
        description = "Print a token (5 minutes) of a demo user or machine client.",
        footer = {
            "",
            "Example: curl -H \"Authorization: Bearer $(./comptoir token operator)\" http://127.0.0.1:8080/api/v1/stock-audit"
        },
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    private final Launcher launcher;

    @Parameters(
            paramLabel = "USER",
            description =
                    "operator, merchandiser, agent, analyst, clerk-STORE, manager-STORE, customer-NUMBER, frontend, marketplace")
    private String user = "";

    TokenCommand(Launcher launcher) {
        this.launcher = launcher;
    }

    @Override
    public Integer call() {
        launcher.console().line(launcher.platform().token(user));
        return 0;
    }
}
