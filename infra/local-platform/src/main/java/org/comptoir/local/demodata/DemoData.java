package org.comptoir.local.demodata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.comptoir.local.api.Answer;
import org.comptoir.local.api.Api;
import org.comptoir.local.api.ProductImport;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.Port;
import org.comptoir.local.platform.LocalPlatform;
import tools.jackson.databind.JsonNode;

/** Loads the demo data once. A load that was cut off begins again, which does no harm: imports may be repeated. */
public final class DemoData {
    private static final int STORES_AT_ONCE = 25;
    private static final int ROWS_BETWEEN_REPORTS = 250_000;

    private final LocalPlatform platform;
    private final DemoFiles files;
    private final Consumer<String> report;

    /** Reports sentences about what is loaded. */
    public DemoData(LocalPlatform platform, Consumer<String> report) {
        this.platform = platform;
        this.files = new DemoFiles(platform.settings());
        this.report = report;
    }

    /** Leaves a catalogue alone that somebody has filled. */
    public void loadIfEmpty() {
        String state = state();
        if (state.equals("loaded") || (state.isEmpty() && !catalogueIsEmpty())) {
            return;
        }
        Instant begin = Instant.now();
        state("loading");
        report.accept("The catalogue is empty: loading demo data through the APIs, once.");
        ProductImport products = sendProducts();
        location();
        await(products);
        promotions();
        stock();
        state("loaded");
        report.accept("Demo data loaded in %d s."
                .formatted(Duration.between(begin, Instant.now()).toSeconds()));
    }

    private void location() {
        Answer answer = accepted(api("operator").postCsv("/api/v1/location-imports", files.stores()));
        report.accept("  %,d stores%s".formatted(answer.number("/accepted"), rejected(answer)));
    }

    /** The catalogue works on them while the stores are loaded elsewhere. */
    private ProductImport sendProducts() {
        return ProductImport.send(() -> api("merchandiser"), BodyPublishers.ofString(files.products()), "");
    }

    private void await(ProductImport products) {
        Answer answer = products.await(progress -> {});
        report.accept("  %,d products with prices%s".formatted(answer.number("/accepted"), products.rejected(answer)));
    }

    private void promotions() {
        files.promotions()
                .path("promotions")
                .properties()
                .forEach(promotion -> put("/" + promotion.getKey(), promotion.getValue()));
        files.promotions()
                .path("coupons")
                .properties()
                .forEach(promotion -> promotion
                        .getValue()
                        .properties()
                        .forEach(coupon ->
                                put("/" + promotion.getKey() + "/coupons/" + coupon.getKey(), coupon.getValue())));
        report.accept("  %,d promotions"
                .formatted(files.promotions().path("promotions").size()));
    }

    private void put(String path, JsonNode body) {
        accepted(api("merchandiser").put("/api/v1/promotions" + path, body));
    }

    private void stock() {
        List<String> stores = files.storeIds();
        List<String> skus = files.skus();
        long rows = 0;
        long nextReport = ROWS_BETWEEN_REPORTS;
        for (int first = 0; first < stores.size(); first += STORES_AT_ONCE) {
            List<String> some = stores.subList(first, Math.min(stores.size(), first + STORES_AT_ONCE));
            Answer answer = accepted(api("operator").postCsv("/api/v1/stock-imports", DemoStock.csv(some, skus)));
            rows += answer.number("/accepted");
            if (rows >= nextReport || first + STORES_AT_ONCE >= stores.size()) {
                report.accept("  %,d stock rows%s".formatted(rows, rejected(answer)));
                nextReport += ROWS_BETWEEN_REPORTS;
            }
        }
    }

    private boolean catalogueIsEmpty() {
        Answer answer = accepted(Api.at(platform.url(Port.CATALOG)).get("/api/v1/products?limit=1"));
        return answer.json().path("items").isEmpty();
    }

    /** A token lives five minutes: each call asks for a valid one. Imports go to the owner of the data, not through the gateway. */
    private Api api(String user) {
        Port owner = user.equals("merchandiser") ? Port.CATALOG : Port.INVENTORY;
        return Api.at(platform.url(owner)).as(platform.token(user));
    }

    private static Answer accepted(Answer answer) {
        if (!answer.isOk()) {
            throw new PlatformProblem("Loading the demo data failed at %s %s (%d): %s"
                    .formatted(answer.method(), answer.path(), answer.status(), answer.complaint()));
        }
        return answer;
    }

    private static String rejected(Answer answer) {
        long rejected = answer.number("/rejected");
        return rejected == 0
                ? ""
                : " (%,d refused, first: %s)".formatted(rejected, answer.json().at("/errors/0"));
    }

    private String state() {
        try {
            return Files.exists(marker()) ? Files.readString(marker()).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void state(String state) {
        try {
            Files.createDirectories(marker().resolveSibling(""));
            Files.writeString(marker(), state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path marker() {
        return platform.settings().data("demo-data");
    }
}
