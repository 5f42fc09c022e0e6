package org.comptoir.local.cli;

import java.util.concurrent.Callable;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Asks the owners of the invariants to check them. */
@Command(
        name = "audit",
        description =
                "Check that stock balances equal the ledger and the live reservations; exit code 1 on a difference.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private final Launcher launcher;
    private final Console console;

    AuditCommand(Launcher launcher) {
        this.launcher = launcher;
        this.console = launcher.console();
    }

    @Override
    public Integer call() {
        LocalPlatform platform = launcher.platform();
        Answer answer = Api.at(platform.url(Port.INVENTORY))
                .as(platform.token("operator"))
                .get("/api/v1/stock-audit");
        if (!answer.isOk()) {
            throw new PlatformProblem("The audit could not be made (" + answer.status() + "): " + answer.complaint());
        }
        JsonNode differences = answer.json().path("differences");
        JsonNode mismatches = answer.json().path("mismatches");
        boolean ok = answer.json().path("ok").asBoolean(false) && differences.isEmpty() && mismatches.isEmpty();
        console.line(console.bold("%-44s %14s %12s".formatted("invariant", "checked", "differences")));
        console.line("%-44s %,14d %,12d"
                .formatted(
                        "stock: balance = ledger = reservations",
                        answer.number("/checkedBalances"),
                        answer.number("/differenceCount")));
        console.line("%-44s %,14d %,12d"
                .formatted(
                        "transfers = their movements; shortages named",
                        answer.number("/locations"),
                        answer.number("/mismatchCount")));
        differences.forEach(difference -> console.line("  " + difference));
        mismatches.forEach(mismatch -> console.line("  " + mismatch));
        console.line(ok ? console.green("No difference.") : console.red("There are differences."));
        return ok ? 0 : 1;
    }
}
