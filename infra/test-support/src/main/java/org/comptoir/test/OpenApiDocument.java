package org.comptoir.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * The HTTP API as it is committed in {@code docs/api/<service>.yaml}, so that each change of it is seen in review.
 *
 * <p>{@code -Dupdate-api=true} on the Maven command line writes the file anew.
 */
public final class OpenApiDocument {
    private static final String PATH = "/v3/api-docs.yaml";
    private static final int SHOWN = 3;

    private OpenApiDocument() {}

    /** Fails unless the document of the running service is the committed one. */
    public static void assertCommitted(Http http, String service) {
        compare(http.get(PATH).expect(200).body(), service);
    }

    /** Fails unless the document of the service at this port is the committed one. */
    public static void assertCommitted(int port, String service) {
        assertCommitted(Http.at("http://127.0.0.1:" + port), service);
    }

    /** Fails unless the document of a web slice is the committed one. */
    public static void assertCommitted(MockMvc mvc, String service) {
        try {
            compare(
                    mvc.perform(MockMvcRequestBuilders.get(PATH))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(),
                    service);
        } catch (Exception failure) {
            throw new AssertionError("no OpenAPI document of " + service, failure);
        }
    }

    private static void compare(String document, String service) {
        compare(document, Checkout.root().resolve("docs/api/" + service + ".yaml"), Boolean.getBoolean("update-api"));
    }

    static void compare(String document, Path committed, boolean update) {
        String actual = document.replace("\r\n", "\n");
        try {
            if (update) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, actual);
                return;
            }
            String expected =
                    Files.exists(committed) ? Files.readString(committed).replace("\r\n", "\n") : "";
            if (!expected.equals(actual)) {
                throw new AssertionError(difference(expected, actual, committed));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String difference(String expected, String actual, Path committed) {
        List<String> before = expected.lines().toList();
        List<String> after = actual.lines().toList();
        int first = 0;
        while (first < Math.min(before.size(), after.size())
                && before.get(first).equals(after.get(first))) {
            first++;
        }
        return "The API is not the one in docs/api/" + committed.getFileName()
                + ". If the change is meant, run this test with -Dupdate-api=true and commit the file."
                + "\nFirst difference at line " + (first + 1)
                + "\n" + excerpt("committed", before, first)
                + "\n" + excerpt("served", after, first);
    }

    private static String excerpt(String name, List<String> lines, int first) {
        int begin = Math.min(Math.max(0, first - SHOWN), lines.size());
        int end = Math.min(lines.size(), first + SHOWN + 1);
        return name + " (" + lines.size() + " lines):\n  " + String.join("\n  ", lines.subList(begin, end));
    }
}
