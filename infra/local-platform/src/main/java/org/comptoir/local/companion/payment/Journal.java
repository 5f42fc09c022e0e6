package org.comptoir.local.companion.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the sandbox has done, line by line in a file that is forced to disk before an answer leaves. */
final class Journal implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** One step: the state it led to, and the answer to repeat when the same key asks again. */
    record Entry(
            @Nullable PaymentIntent intent,
            @Nullable Refund refund,
            @Nullable Answered answered) {}

    /** An answer given under an idempotency key to a request with this fingerprint. */
    record Answered(String key, String request, int status, String body) {}

    private final FileChannel file;

    private Journal(FileChannel file) {
        this.file = file;
    }

    static Journal in(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
        boolean cutShort = Files.exists(path) && !Files.readString(path).endsWith("\n");
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (cutShort) {
            file.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
        return new Journal(file);
    }

    /** Every step so far; a line cut short by a crash was never answered and is left out. */
    static List<Entry> read(Path path) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.exists(path)) {
            for (String line : Files.readAllLines(path)) {
                parsed(line).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private static Optional<Entry> parsed(String line) {
        try {
            return Optional.of(JSON.readValue(line, Entry.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    synchronized void append(Entry entry) {
        try {
            file.write(ByteBuffer.wrap((JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
