package org.comptoir.local.load;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** The same request again and again, with other ids and numbers in path and body each time; see {@link Template} for the places. */
public final class RequestTemplate implements Requests {
    private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] method;
    private final Template target;
    private final byte[] headers;
    private final Template body;
    private final boolean hasBody;
    private final ByteBuffer scratch = ByteBuffer.allocate(RawLoad.LONGEST_REQUEST);

    /** One where nobody chooses anything: all places are ids and numbers. */
    public RequestTemplate(String method, String url, List<String> headers, String body, long seed) {
        this(method, url, headers, body, seed, () -> "");
    }

    /**
     * Builds a request source.
     *
     * @param url absolute, http only; path and query may have places to fill in
     * @param headers {@code Name: value}; Host and Content-Length are added
     * @param body empty for none
     * @param choice fills the places called {@code {choice}}, asked once for each
     */
    public RequestTemplate(
            String method, String url, List<String> headers, String body, long seed, Supplier<String> choice) {
        SplittableRandom random = new SplittableRandom(seed);
        int path = url.indexOf('/', url.indexOf("//") + 2);
        URI server = URI.create(path < 0 ? url : url.substring(0, path));
        this.method = (method + " ").getBytes(StandardCharsets.ISO_8859_1);
        this.target = new Template(path < 0 ? "/" : url.substring(path), random, choice);
        this.body = new Template(body, random.split(), choice);
        this.hasBody = !body.isEmpty();
        StringBuilder lines = new StringBuilder(" HTTP/1.1\r\nHost: ").append(server.getAuthority());
        headers.forEach(header -> lines.append("\r\n").append(header));
        this.headers = lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void write(ByteBuffer into) {
        into.put(method);
        target.write(into);
        into.put(headers);
        if (hasBody) {
            scratch.clear();
            body.write(scratch);
            scratch.flip();
            into.put(("\r\nContent-Length: " + scratch.remaining()).getBytes(StandardCharsets.ISO_8859_1));
            into.put(END_OF_HEADERS);
            into.put(scratch);
        } else {
            into.put(END_OF_HEADERS);
        }
    }
}
