package org.comptoir.local.cli;

import org.comptoir.local.layout.PlatformProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** All commands under their one name. */
@Command(
        name = "./comptoir",
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Runs the whole platform on this machine: PostgreSQL, Kafka, six services and what surrounds them.",
        subcommands = HelpCommand.class,
        footerHeading = "%nFirst steps:%n",
        footer = {
            "  ./comptoir up        then open http://127.0.0.1:8080/docs",
            "  ./comptoir demo      follows one click-and-collect order through all of it",
            "",
            "Environment: COMPTOIR_HOME (data directory, default .comptoir), COMPTOIR_PORT_OFFSET (added to every port),",
            "JAVA_HOME (a JDK 25 or newer), NO_COLOR."
        })
public final class CommandTree {
    private CommandTree() {}

    /** Runs one command line and gives the exit code: 0 done, 1 not possible, 2 not understood. */
    public static int run(String... arguments) {
        Launcher launcher = Launcher.standard();
        CommandLine line = new CommandLine(new CommandTree())
                .addSubcommand(new UpCommand(launcher))
                .addSubcommand(new DownCommand(launcher))
                .addSubcommand(new StatusCommand(launcher))
                .addSubcommand(new LogsCommand(launcher))
                .addSubcommand(new TokenCommand(launcher))
                .addSubcommand(new DemoCommand(launcher))
                .addSubcommand(new BenchCommand(launcher))
                .addSubcommand(new AuditCommand(launcher))
                .addSubcommand(new ResetCommand(launcher))
                .setUsageHelpWidth(110)
                .setExecutionExceptionHandler((problem, command, result) -> refuse(problem));
        return line.execute(arguments.length == 0 ? new String[] {"help"} : arguments);
    }

    /** A problem of the platform is told in its words; anything else is a defect and keeps its trace. */
    private static int refuse(Exception problem) throws Exception {
        if (problem instanceof PlatformProblem) {
            Console errors = new Console(System.err, false);
            errors.line(String.valueOf(problem.getMessage()));
            return 1;
        }
        throw problem;
    }
}
