package org.comptoir.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build refuses a misused null: compiled here with the very flags of the root pom. */
class NullChecksTests {
    private static final Pattern ARGUMENT = Pattern.compile("<arg>(.*?)</arg>");

    @TempDir
    Path output = Path.of("");

    @Test
    void refuseANullWhereNoneIsAllowed() throws IOException {
        assertThat(errors("String name = findName(); return name.length();"))
                .anySatisfy(error ->
                        assertThat(error).contains("[NullAway]", "dereferenced expression 'name' is @Nullable"));
    }

    @Test
    void refuseANullAsAnArgument() throws IOException {
        assertThat(errors("return java.util.Objects.hash(new StringBuilder(greet(null)));"))
                .anySatisfy(error -> assertThat(error).contains("[NullAway]", "passing @Nullable parameter 'null'"));
    }

    @Test
    void acceptANullThatIsLookedAtFirst() throws IOException {
        assertThat(errors("String name = findName(); return name == null ? 0 : name.length();"))
                .isEmpty();
    }

    private List<String> errors(String body) throws IOException {
        String source = """
                package planted;
                import org.jspecify.annotations.NullMarked;
                import org.jspecify.annotations.Nullable;
                @NullMarked
                final class Planted {
                    private Planted() {}
                    static @Nullable String findName() { return null; }
                    static String greet(String name) { return "Hello " + name; }
                    static int measure() { %s }
                }
                """.formatted(body);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        compiler.getTask(new StringWriter(), null, diagnostics, options(), null, List.of(new Source(source)))
                .call();
        return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
    }

    private List<String> options() throws IOException {
        String pom = Files.readString(Checkout.root().resolve("pom.xml"));
        List<String> options = new ArrayList<>(ARGUMENT.matcher(pom)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
        assertThat(options).anySatisfy(option -> assertThat(option).contains("-Xplugin:ErrorProne"));
        String classes = System.getProperty("java.class.path");
        options.addAll(List.of("-d", output.toString(), "-classpath", classes, "-processorpath", classes));
        return options;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///planted/Planted.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
