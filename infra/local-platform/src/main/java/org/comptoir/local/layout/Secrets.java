package org.comptoir.local.layout;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The generated passwords and client secrets of one platform, kept in a file only its owner reads. */
public final class Secrets {
    /** The client by which the launcher takes tokens for demo users. */
    public static final String LAUNCHER = "launcher";

    private static final List<String> CLIENTS = List.of(LAUNCHER, "frontend", "marketplace", "demo");

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the file; what is missing is generated and written first. */
    public static synchronized Secrets in(Path file) {
        try {
            Map<String, String> values = Files.exists(file) ? read(file) : new TreeMap<>();
            List<String> missing =
                    names().filter(name -> !values.containsKey(name)).toList();
            missing.forEach(name -> values.put(name, random()));
            if (!missing.isEmpty()) {
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String databaseAdministrator() {
        return value("postgres.administrator");
    }

    public String database(String name) {
        return value("postgres." + name);
    }

    public String client(String id) {
        return value("client." + id);
    }

    /** Every machine client with its secret. */
    public Map<String, String> clients() {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("client."))
                .collect(Collectors.toMap(entry -> entry.getKey().substring("client.".length()), Map.Entry::getValue));
    }

    public String paymentKey() {
        return "sk_test_" + value("payment");
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret named " + name);
        }
        return value;
    }

    private static Stream<String> names() {
        return Stream.of(
                        Stream.of("postgres.administrator", "payment"),
                        Part.services().stream().map(part -> "postgres." + part.database()),
                        Part.services().stream().map(part -> "client." + part.title()),
                        CLIENTS.stream().map(client -> "client." + client))
                .flatMap(name -> name);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).replace('-', 'x');
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static void write(Path file, Map<String, String> values) throws IOException {
        Path directory = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Path fresh = Files.createTempFile(
                directory,
                "secrets",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Properties properties = new Properties();
        properties.putAll(values);
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            properties.store(writer, "Generated for this machine only. Delete the whole data with ./comptoir reset.");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
