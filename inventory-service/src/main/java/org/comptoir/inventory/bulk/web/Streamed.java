package org.comptoir.inventory.bulk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.comptoir.inventory.bulk.UnfinishedExport;

/** Sends a body while it is being made. */
final class Streamed {
    private static final int BUFFER = 64 * 1024;

    private Streamed() {}

    /** Writes a whole body. */
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Before the first bytes have left, a failure is answered as any other; afterwards the body breaks off. */
    static void to(HttpServletResponse response, String mediaType, Body body) {
        response.setContentType(mediaType);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
            body.writeTo(out);
            out.flush();
        } catch (IOException failure) {
            throw response.isCommitted() ? new UnfinishedExport(failure) : new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            throw response.isCommitted() ? new UnfinishedExport(failure) : failure;
        }
    }
}
