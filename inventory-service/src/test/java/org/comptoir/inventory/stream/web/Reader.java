package org.comptoir.inventory.stream.web;

import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A browser's event source, for tests: reads events as they come and remembers the last id. */
final class Reader implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile String lastId = "";
    private volatile boolean over;

    /** One event. */
    record Event(String name, String data) {
        Object at(String path) {
            return JsonPath.read(data, path);
        }
    }

    private Reader(HttpRequest request) {
        try {
            response = http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    static Reader open(int port, String query, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/stock-stream?" + query))
                .header("Accept", "text/event-stream");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return new Reader(request.build());
    }

    int status() {
        return response.statusCode();
    }

    String type() {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    String lastId() {
        return lastId;
    }

    boolean isOver() {
        return over;
    }

    /** Waits for the event of that number, counted from 0. */
    Event event(int number) {
        await().until(() -> events.size() > number);
        return events.get(number);
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            List<String> block = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    block.add(line);
                    continue;
                }
                String name = field("event", block);
                String id = field("id", block);
                lastId = id.isEmpty() ? lastId : id;
                if (!name.isEmpty()) {
                    events.add(new Event(name, field("data", block)));
                }
                block.clear();
            }
        } catch (IOException cut) {
            // closed by the test or by the service
        } finally {
            over = true;
        }
    }

    private static String field(String name, List<String> block) {
        return block.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
