package org.comptoir.local.machine;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a log: the structured (ECS) lines of the services are for machines, this is how people read them. */
public final class LogLine {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LogLine() {}

    public static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode entry = JSON.readTree(line);
            String logger =
                    entry.at("/log/logger").asString(entry.path("log.logger").asString(""));
            return "%s %-5s %s: %s%s"
                    .formatted(
                            time(entry.path("@timestamp").asString("")),
                            entry.at("/log/level")
                                    .asString(entry.path("log.level").asString("")),
                            logger.substring(logger.lastIndexOf('.') + 1),
                            entry.path("message").asString(""),
                            cause(entry));
        } catch (JacksonException e) {
            return line;
        }
    }

    private static String time(String timestamp) {
        return timestamp.length() > 23 ? timestamp.substring(11, 23) : timestamp;
    }

    private static String cause(JsonNode entry) {
        String type = entry.at("/error/type").asString("");
        String message = entry.at("/error/message").asString("");
        return type.isEmpty() ? "" : " [" + type + ": " + message + "]";
    }
}
