package org.comptoir.local.api;

import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.comptoir.local.layout.PlatformProblem;

/** A file of products on its way into the catalogue: sent first, then followed until its last row is taken over. */
public final class ProductImport {
    private static final String IMPORTS = "/api/v1/product-imports";
    private static final Duration STEP = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Supplier<Api> api;
    private final String address;

    private ProductImport(Supplier<Api> api, String address) {
        this.api = api;
        this.address = address;
    }

    /**
     * Sends the file; the catalogue begins to work on it at once.
     *
     * @param api asked for each call, because a token does not live as long as a large file needs
     * @param vatCategory of rows that name none; empty when all do
     */
    public static ProductImport send(Supplier<Api> api, BodyPublisher csv, String vatCategory) {
        String query = vatCategory.isEmpty() ? "" : "?vatCategory=" + vatCategory;
        return new ProductImport(
                api,
                IMPORTS + "/"
                        + accepted(api.get().postCsv(IMPORTS + query, csv)).at("/id"));
    }

    /** Waits for the end, which must be a good one, and hears how far it is in between. */
    public Answer await(Consumer<Answer> progress) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Answer answer = accepted(api.get().get(address));
            switch (answer.at("/status")) {
                case "COMPLETED" -> {
                    return answer;
                }
                case "FAILED" ->
                    throw new PlatformProblem("The products were not imported: " + answer.at("/failure/detail"));
                default -> progress.accept(answer);
            }
            pause();
        }
        throw new PlatformProblem("The products were not imported within " + PATIENCE.toMinutes() + " minutes.");
    }

    /** Words for the rows that were refused, with the first reason; empty when there are none. */
    public String rejected(Answer completed) {
        long rejected = completed.number("/rejected");
        return rejected == 0
                ? ""
                : " (%,d refused, first: %s)"
                        .formatted(
                                rejected,
                                accepted(api.get().get(address + "/errors?limit=1"))
                                        .json()
                                        .at("/items/0"));
    }

    private static Answer accepted(Answer answer) {
        if (!answer.isOk()) {
            throw new PlatformProblem("The products cannot be imported: %s %s answered %d. %s"
                    .formatted(answer.method(), answer.path(), answer.status(), answer.complaint()));
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("Interrupted.", e);
        }
    }
}
