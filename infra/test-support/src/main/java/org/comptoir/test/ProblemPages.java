package org.comptoir.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pages that a problem's type links to: {@code docs/problems/<slug>.md}, one for each slug a service answers with. */
public final class ProblemPages {
    private static final String STATUS = "org/springframework/http/HttpStatus";

    private ProblemPages() {}

    /** Fails unless each problem of the service, {@code problem(HttpStatus.…, "slug", …)}, has its page. */
    public static void assertComplete(Class<?> application) {
        Path pages = Checkout.root().resolve("docs/problems");
        List<String> missing = slugs(application).stream()
                .filter(slug -> !isWritten(pages.resolve(slug + ".md")))
                .toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("problems without a page in docs/problems: " + missing);
        }
    }

    /** The slugs in the compiled classes of the application, in alphabetical order. */
    static Set<String> slugs(Class<?> application) {
        Set<String> slugs = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder(application))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                ClassFile.of()
                        .parse(file)
                        .methods()
                        .forEach(method -> method.code().ifPresent(code -> collect(file, code, slugs)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return slugs;
    }

    /** Between the status and the call, the first text pushed is the slug. */
    private static void collect(Path file, CodeModel code, Set<String> slugs) {
        List<String> texts = new ArrayList<>();
        for (CodeElement element : code) {
            if (element instanceof FieldInstruction field
                    && field.owner().asInternalName().equals(STATUS)) {
                texts.clear();
            } else if (element instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof String text) {
                texts.add(text);
            } else if (element instanceof InvokeInstruction call && isProblem(call)) {
                slugs.add(slug(file, texts));
                texts.clear();
            }
        }
    }

    private static boolean isProblem(InvokeInstruction call) {
        return call.name().equalsString("problem")
                && call.type().stringValue().startsWith("(Lorg/springframework/http/");
    }

    private static String slug(Path file, List<String> texts) {
        if (texts.isEmpty() || !texts.getFirst().matches("[a-z]+(-[a-z]+)*")) {
            throw new AssertionError("a problem in " + file.getFileName()
                    + " whose slug is no constant in the call: write problem(HttpStatus.CONFLICT, \"the-slug\", …)");
        }
        return texts.getFirst();
    }

    private static boolean isWritten(Path page) {
        try {
            return Files.exists(page) && Files.readString(page).startsWith("# ");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path folder(Class<?> application) {
        try {
            return Path.of(application
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolve(application.getPackageName().replace('.', '/'));
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
