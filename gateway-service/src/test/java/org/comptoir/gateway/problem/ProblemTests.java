package org.comptoir.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTests {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAPage(Problem problem) {
        assertThat(Path.of("../docs/problems", problem.slug() + ".md"))
                .content()
                .startsWith("# ");
    }

    @Test
    void isWrittenAsRfc9457SaysAndBreaksNoText() {
        var json = new String(Problem.NOT_FOUND.at("/a\"b").json(), StandardCharsets.UTF_8);

        assertThat(json)
                .isEqualTo("{\"type\":\"https://comptoir.dev/problems/not-found\",\"title\":\"Not found\",\"status\":404,"
                        + "\"detail\":\"There is nothing at this address\",\"instance\":\"/a\\\"b\"}");
    }

    @Test
    void everyStatusHasAProblem() {
        assertThat(Problem.ofStatus(429)).isEqualTo(Problem.RATE_LIMITED);
        assertThat(Problem.ofStatus(418)).isEqualTo(Problem.MALFORMED_REQUEST);
        assertThat(Problem.ofStatus(599)).isEqualTo(Problem.INTERNAL_ERROR);
    }
}
