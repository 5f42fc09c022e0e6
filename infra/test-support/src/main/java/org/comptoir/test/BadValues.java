package org.comptoir.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** What no client should send (reliability, S13, S14, S15): texts, JSON values and whole bodies. */
final class BadValues {
    private static final int DEEP = 10_000;

    /** Enough for the recursion of a pattern with a repeated group to overflow the stack. */
    private static final int LOOPS = 4_000;

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private BadValues() {}

    /** For a place in a path or a query. */
    static List<String> texts() {
        return List.of(
                "",
                " ",
                "\u0000",
                "a\u0000b",
                "\u202Egnp.exe",
                "\uFFFF",
                "\r\nX-Injected: 1",
                "' OR '1'='1",
                "'; SELECT pg_sleep(20); --",
                "1) OR (1=1",
                "%' AND (SELECT 1 FROM pg_sleep(20)) IS NULL AND '%'='",
                "\\",
                "a & b | !c <-> d:*",
                "${jndi:ldap://127.0.0.1/x}",
                "#{T(java.lang.Runtime)}",
                "<script>alert(1)</script>",
                "..",
                "-1",
                "0",
                "2147483648",
                "99999999999999999999",
                "1e400",
                "NaN",
                "1.5",
                "2.02E+11",
                "٣",
                "x".repeat(3000),
                "a-".repeat(LOOPS) + "a",
                "a.".repeat(LOOPS) + "a");
    }

    /** For a field of a JSON body. */
    static List<String> values() {
        return List.of(
                "null",
                "true",
                "-1",
                "0",
                "1.5",
                "2147483648",
                "99999999999999999999999999",
                "1e400",
                "-0.0",
                "\"\"",
                "\"\\u0000\"",
                "\"a\\u0000b\"",
                "\"\\ud800\"",
                "\"\\u202egnp\"",
                "\"'; SELECT pg_sleep(20); --\"",
                "\"${jndi:ldap://127.0.0.1/x}\"",
                "\"=HYPERLINK(\\\"http://127.0.0.1\\\")\"",
                "\"2.02E+11\"",
                "\"-1\"",
                "\"99999-99-99T99:99:99Z\"",
                "\"" + "x".repeat(50_000) + "\"",
                "\"" + "a-".repeat(LOOPS) + "a\"",
                "\"" + "a.".repeat(LOOPS) + "a\"",
                "[]",
                "[null]",
                "[[[[]]]]",
                "{}",
                "{\"a\":{\"b\":[1]}}");
    }

    /** Whole bodies that are no JSON, or none that any operation takes; by name. */
    static Map<String, byte[]> bodies() {
        var bodies = new LinkedHashMap<String, byte[]>();
        for (var text : List.of(
                "",
                "null",
                "true",
                "42",
                "\"text\"",
                "[]",
                "[{}]",
                "{",
                "{\"a\":",
                "{\"a\":NaN}",
                "{\"a\":1,}",
                "{'a':1}",
                "{\"a\":1,\"a\":2}",
                "{\"unknown-field\":1}",
                "{\"__proto__\":{\"a\":1}}",
                "{\"@class\":\"java.net.URL\"}",
                "a=1&b=2",
                "<?xml version=\"1.0\"?><a/>")) {
            bodies.put(text.isEmpty() ? "an empty body" : text, utf8(text));
        }
        bodies.put("deep arrays", utf8("[".repeat(DEEP)));
        bodies.put("deep objects", utf8("{\"a\":".repeat(DEEP)));
        bodies.put("ten megabytes", utf8("{\"name\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}"));
        bodies.put("a number of 100,000 digits", utf8("{\"a\":" + "9".repeat(100_000) + "}"));
        bodies.put("control characters", utf8("{\"a\":\"\u0001\u0000\"}"));
        bodies.put("UTF-16", "{\"a\":1}".getBytes(StandardCharsets.UTF_16));
        bodies.put("broken UTF-8", new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put("gzip", gzip());
        return bodies;
    }

    private static byte[] gzip() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[TEN_MEGABYTES]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
