package org.comptoir.local.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RequestTemplateTests {
    private static final Pattern REQUEST = Pattern.compile(
            "PUT /api/(\\S+)\\?n=[0-2] HTTP/1.1\r\nHost: 127.0.0.1:9\r\nX: y\r\nContent-Length: (\\d+)\r\n\r\n(.*)");

    @Test
    void fillsPathAndBodyAnewForEachRequest() {
        RequestTemplate template = new RequestTemplate(
                "PUT",
                "http://127.0.0.1:9/api/{uuid}?n={random:3}",
                List.of("X: y"),
                "{\"id\":\"{uuid}\",\"é\":\"{same:0}\",\"c\":{count}}",
                7);
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            Matcher request = REQUEST.matcher(next(template));
            assertThat(request.matches()).isTrue();
            ids.add(UUID.fromString(request.group(1)));
            String id = request.group(3).substring(7, 43);
            ids.add(UUID.fromString(id));
            assertThat(request.group(3)).isEqualTo("{\"id\":\"" + id + "\",\"é\":\"" + id + "\",\"c\":" + i + "}");
            assertThat(request.group(3).getBytes(StandardCharsets.UTF_8)).hasSize(Integer.parseInt(request.group(2)));
        }
        assertThat(ids).hasSize(100).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void sendsNoLengthWithoutBody() {
        assertThat(next(new RequestTemplate("GET", "http://127.0.0.1:9", List.of(), "", 1)))
                .isEqualTo("GET / HTTP/1.1\r\nHost: 127.0.0.1:9\r\n\r\n");
    }

    @Test
    void refusesToRepeatWhatComesLater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestTemplate("GET", "http://h/{same:0}{uuid}", List.of(), "", 1));
    }

    private static String next(RequestTemplate template) {
        ByteBuffer buffer = ByteBuffer.allocate(RawLoad.LONGEST_REQUEST);
        template.write(buffer);
        return StandardCharsets.UTF_8.decode(buffer.flip()).toString();
    }
}
