package org.comptoir.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiDocumentTests {
    @TempDir
    Path folder = Path.of("");

    @Test
    void acceptsTheCommittedDocumentWhateverItsLineEnds() throws IOException {
        Path committed = Files.writeString(folder.resolve("a.yaml"), "openapi: 3.1.0\r\npaths: {}\r\n");

        OpenApiDocument.compare("openapi: 3.1.0\npaths: {}\n", committed, false);
    }

    @Test
    void showsTheFirstDifferenceAndTheWayOut() throws IOException {
        Path committed = Files.writeString(folder.resolve("a.yaml"), "openapi: 3.1.0\ninfo:\n  title: A\n");

        assertThatThrownBy(() -> OpenApiDocument.compare("openapi: 3.1.0\ninfo:\n  title: B\n", committed, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("docs/api/a.yaml")
                .hasMessageContaining("-Dupdate-api=true")
                .hasMessageContaining("line 3")
                .hasMessageContaining("title: A")
                .hasMessageContaining("title: B");
    }

    @Test
    void failsWhenNothingIsCommitted() {
        assertThatThrownBy(() -> OpenApiDocument.compare("openapi: 3.1.0\n", folder.resolve("none.yaml"), false))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void writesTheDocumentWhenAsked() throws IOException {
        Path committed = folder.resolve("docs/api/new.yaml");

        OpenApiDocument.compare("openapi: 3.1.0\n", committed, true);

        assertThat(committed).hasContent("openapi: 3.1.0\n");
    }
}
