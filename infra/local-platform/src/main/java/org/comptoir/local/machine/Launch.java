package org.comptoir.local.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How one process is started.
 *
 * @param command program and arguments
 * @param environment what is added to the launcher's own environment
 * @param log where output and errors go; an older log is kept beside it as {@code .previous}
 */
public record Launch(List<String> command, Map<String, String> environment, Path log) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
