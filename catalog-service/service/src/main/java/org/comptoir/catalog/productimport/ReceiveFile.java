package org.comptoir.catalog.productimport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.comptoir.defaults.problem.NotFound;
import org.comptoir.defaults.problem.Unavailable;
import org.springframework.stereotype.Component;

/**
 * Takes in the bytes of a file as they come, piece by piece, each kept at once. When they stop coming before their end,
 * those that came stay, and a later request goes on from there.
 */
@Component
public class ReceiveFile {

    private static final int PIECE = 1024 * 1024;

    private final ProductImportService imports;
    private final ImportWorker worker;
    private final ImportSettings settings;
    private final Clock clock;
    private final Semaphore free;

    /**
     * What a request says about the bytes it sends.
     *
     * @param offset where they begin in the file
     * @param length how many they are, or -1 when the request does not say
     * @param last whether the file ends with them
     */
    public record Announcement(long offset, long length, boolean last) {}

    ReceiveFile(ProductImportService imports, ImportWorker worker, ImportSettings settings, Clock clock) {
        this.imports = imports;
        this.worker = worker;
        this.settings = settings;
        this.clock = clock;
        this.free = new Semaphore(settings.uploads());
    }

    /**
     * Reads the body to its end.
     *
     * @throws WrongOffset when the file has another length by now
     * @throws UploadClosed when the file is here already
     * @throws UploadBrokenOff when the body ended too early
     * @throws FileTooLarge when the file has more bytes than any may have
     */
    public ProductImport receive(UUID id, Announcement announced, InputStream body) {
        requireThatItGoesOn(id, announced);
        if (!free.tryAcquire()) {
            throw new Unavailable("Too many files are being received", Duration.ofSeconds(5));
        }
        try {
            var end = readAll(id, announced, body);
            if (announced.last()) {
                imports.complete(id, end);
                worker.wakeUp();
            }
        } finally {
            free.release();
        }
        return imports.find(id).orElseThrow(() -> NotFound.of("import", id));
    }

    private void requireThatItGoesOn(UUID id, Announcement announced) {
        var known = imports.find(id).orElseThrow(() -> NotFound.of("import", id));
        if (known.status() != ImportStatus.RECEIVING) {
            throw new UploadClosed(id, known.status());
        }
        if (known.receivedBytes() != announced.offset()) {
            throw new WrongOffset(id, known.receivedBytes());
        }
        if (announced.offset() + Math.max(0, announced.length()) > imports.limit()) {
            throw tooLarge(id);
        }
    }

    private long readAll(UUID id, Announcement announced, InputStream body) {
        var deadline = clock.instant().plus(settings.longestUpload());
        var piece = new byte[PIECE];
        var offset = announced.offset();
        var ended = false;
        while (!ended) {
            var filled = fill(body, piece, deadline);
            if (filled.length() > 0) {
                imports.append(id, offset, Arrays.copyOf(piece, filled.length()));
                offset += filled.length();
            }
            if (filled.broken()) {
                throw new UploadBrokenOff(id, offset);
            }
            if (offset > imports.limit()) {
                throw tooLarge(id);
            }
            ended = filled.length() < PIECE;
        }
        if (announced.length() >= 0 && offset - announced.offset() < announced.length()) {
            throw new UploadBrokenOff(id, offset);
        }
        return offset;
    }

    private record Filled(int length, boolean broken) {}

    /** Reads until the piece is full or the body ends; keeps what came before a connection broke. */
    private Filled fill(InputStream body, byte[] piece, Instant deadline) {
        var length = 0;
        try {
            while (length < piece.length) {
                var read = body.read(piece, length, piece.length - length);
                if (read < 0) {
                    return new Filled(length, false);
                }
                length += read;
                if (clock.instant().isAfter(deadline)) {
                    return new Filled(length, true);
                }
            }
            return new Filled(length, false);
        } catch (IOException brokenConnection) {
            return new Filled(length, true);
        }
    }

    private FileTooLarge tooLarge(UUID id) {
        imports.refuseAsTooLarge(id);
        return new FileTooLarge(imports.limit());
    }
}
