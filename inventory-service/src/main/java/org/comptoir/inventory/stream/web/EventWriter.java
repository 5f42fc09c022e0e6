package org.comptoir.inventory.stream.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.stream.Batch;
import org.comptoir.inventory.stream.Level;
import org.comptoir.inventory.stream.Positions;
import org.comptoir.inventory.stream.ReaderIds;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes one reader's batches in the form of server-sent events. */
final class EventWriter {
    private static final String RETRY = "retry: 3000\n\n";
    private static final String MISSED = "event: reset\ndata: {\"reason\":\"MISSED\"}\n\n";

    private final OutputStream out;
    private final JsonMapper json;
    private final ReaderIds ids;
    private final Disclosure.Depth depth;
    private String lastId = "";

    EventWriter(OutputStream out, JsonMapper json, ReaderIds ids, Disclosure.Depth depth) {
        this.out = out;
        this.json = json;
        this.ids = ids;
        this.depth = depth;
    }

    /** Tells after which pause to come back when the connection breaks. */
    void greet() throws IOException {
        send(RETRY);
    }

    /** The id comes with the last event only: who is cut off in between gets the whole batch again. */
    void write(Batch batch) throws IOException {
        StringBuilder text = new StringBuilder();
        if (batch.kind() == Batch.Kind.RESET) {
            text.append(MISSED);
        }
        if (batch.kind() == Batch.Kind.CHANGES) {
            changes(batch.levels(), text);
        } else if (!batch.levels().isEmpty()) {
            event("snapshot", new SnapshotView(views(batch.levels())), text);
        }
        int last = text.lastIndexOf("\n\n");
        text.insert(last < 0 ? 0 : last + 1, id(batch.reached()));
        if (last < 0) {
            text.append(":\n\n");
        }
        send(text.toString());
    }

    private void changes(List<Level> levels, StringBuilder text) {
        views(levels).forEach(level -> event("level", level, text));
    }

    private void event(String name, Object data, StringBuilder text) {
        text.append("event: ")
                .append(name)
                .append("\ndata: ")
                .append(json.writeValueAsString(data))
                .append("\n\n");
    }

    private List<LevelView> views(List<Level> levels) {
        return levels.stream().map(level -> LevelView.from(level, depth)).toList();
    }

    private String id(@Nullable Positions reached) {
        String id = reached == null ? "" : ids.of(reached);
        if (id.isEmpty() || id.equals(lastId)) {
            return "";
        }
        lastId = id;
        return "id: " + id + "\n";
    }

    private void send(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
