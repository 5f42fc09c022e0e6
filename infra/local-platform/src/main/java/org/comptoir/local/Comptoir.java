package org.comptoir.local;

import org.comptoir.local.cli.CommandTree;

/** Main class of {@code ./comptoir}. */
public final class Comptoir {
    private Comptoir() {}

    public static void main(String[] arguments) {
        System.exit(CommandTree.run(arguments));
    }
}
