package org.comptoir.gateway.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.json.JsonWriter;

/** A problem as RFC 9457 writes it. */
public record ProblemDocument(String type, String title, int status, String detail, String instance) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonWriter<ProblemDocument> WRITER = JsonWriter.of(members -> {
        members.add("type", ProblemDocument::type);
        members.add("title", ProblemDocument::title);
        members.add("status", ProblemDocument::status);
        members.add("detail", ProblemDocument::detail);
        members.add("instance", ProblemDocument::instance);
    });

    /** The document in UTF-8. */
    public byte[] json() {
        return WRITER.writeToString(this).getBytes(StandardCharsets.UTF_8);
    }

    /** Answers with this, unless an answer is on its way already. */
    public void answer(HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.setStatus(status);
            response.setContentType(MEDIA_TYPE);
            response.getOutputStream().write(json());
        }
    }
}
