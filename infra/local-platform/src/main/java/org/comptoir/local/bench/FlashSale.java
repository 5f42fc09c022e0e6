package org.comptoir.local.bench;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.comptoir.local.api.Answer;
import org.comptoir.local.bench.rig.BenchRig;
import org.comptoir.local.bench.rig.Instance;
import org.comptoir.local.bench.rig.Machine;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.load.LoadPlan;
import org.comptoir.local.load.LoadReport;
import org.comptoir.local.load.LoadRun;
import org.comptoir.local.load.RequestTemplate;

/** Many buyers want one article at the same moment; exactly as many as there are units may have one, all others are told so. */
public final class FlashSale {
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();
    private static final String LOCATION = "bench-flash-sale";
    private static final int WARM_UP_SECONDS = 10;
    private static final int WARM_UP_CONNECTIONS = 64;

    private final PlatformSettings settings;
    private final Consumer<String> out;
    private final int buyers;
    private final int units;
    private final int connections;

    /** {@code connections}: requests under way at once, at most as many as there are buyers. */
    public FlashSale(PlatformSettings settings, int buyers, int units, int connections, Consumer<String> out) {
        this.settings = settings;
        this.buyers = buyers;
        this.units = units;
        this.connections = Math.min(connections, buyers);
        this.out = out;
    }

    /** Says whether exactly the units that exist were held and everybody else was refused clearly. */
    public boolean run() {
        try (BenchRig rig = BenchRig.open(settings, false, out)) {
            Instance instance = rig.any();
            prepare(rig, instance);
            double load = Machine.load();
            warmUp(rig, instance);
            String sku = article(rig, instance, units);
            out.accept("%,d buyers, %,d units of %s, %,d requests under way at once"
                    .formatted(buyers, units, sku, connections));
            LoadReport rush =
                    LoadRun.of(LoadPlan.exactly(instance.url(), buyers, connections), holds(rig, instance, sku));
            return judge(rig, instance, sku, rush, load);
        }
    }

    private boolean judge(BenchRig rig, Instance instance, String sku, LoadReport rush, double load) {
        Answer stock = accepted(rig.staff(instance).get("/api/v1/availability?sku=" + sku + "&locationId=" + LOCATION));
        long onHand = stock.number("/items/0/numbers/onHand");
        long reserved = stock.number("/items/0/numbers/reserved");
        long held = rush.answers(201);
        long refused = rush.answers(409);
        long errors = buyers - held - refused;
        out.accept("  held %,d   refused %,d   neither %,d   on hand %,d   reserved %,d"
                .formatted(held, refused, errors, onHand, reserved));
        out.accept("  " + rush.line());
        rush.samples().forEach((status, text) -> out.accept("  first " + status + ": " + text));
        boolean exact = held == Math.min(units, buyers) && errors == 0 && reserved == held;
        out.accept(
                exact ? "Exactly what was there was held." : "WRONG: holds, refusals and stock do not fit together.");
        out.accept("BENCH hold-flash-sale buyers=%d units=%d holds=%d refused=%d errors=%d p99_ms=%s per_s=%s load=%s"
                .formatted(
                        buyers,
                        units,
                        held,
                        refused,
                        errors,
                        Figures.one(rush.milliseconds(99)),
                        Figures.whole(rush.perSecond()),
                        Figures.two(load)));
        return exact;
    }

    private void prepare(BenchRig rig, Instance instance) {
        accepted(rig.staff(instance)
                .put(
                        "/api/v1/locations/" + LOCATION,
                        Map.of(
                                "name", "Flash sale",
                                "kind", "STORE",
                                "street", "1 quai du Banc d'Essai",
                                "postcode", "29990",
                                "town", "Île-de-Sein",
                                "latitude", 48.0375,
                                "longitude", -4.8515)));
    }

    /** A sale does not begin on a machine that was started a minute ago: other articles are held, and refused, before. */
    private void warmUp(BenchRig rig, Instance instance) {
        out.accept("Warming up for %d s on other articles".formatted(2 * WARM_UP_SECONDS));
        String other = article(rig, instance, 100_000);
        LoadRun.of(
                LoadPlan.closed(
                        instance.url(), WARM_UP_CONNECTIONS, Duration.ZERO, Duration.ofSeconds(WARM_UP_SECONDS)),
                holds(rig, instance, other));
        LoadRun.of(
                LoadPlan.closed(
                        instance.url(), WARM_UP_CONNECTIONS, Duration.ZERO, Duration.ofSeconds(WARM_UP_SECONDS)),
                holds(rig, instance, article(rig, instance, 1)));
        rig.awaitTold(instance);
    }

    private static String article(BenchRig rig, Instance instance, int count) {
        String sku = "flash-" + IDS.generate();
        accepted(rig.staff(instance)
                .put(
                        "/api/v1/stock-movements/" + IDS.generate(),
                        Map.of(
                                "locationId",
                                LOCATION,
                                "sku",
                                sku,
                                "type",
                                "RECEIPT",
                                "quantity",
                                count,
                                "cause",
                                "flash sale")));
        return sku;
    }

    private static RequestTemplate holds(BenchRig rig, Instance instance, String sku) {
        return new RequestTemplate(
                "PUT",
                instance.url() + "/api/v1/reservations/{uuid}",
                List.of("Authorization: Bearer " + rig.token("order-service"), "Content-Type: application/json"),
                "{\"orderId\":\"{uuid}\",\"locationId\":\"" + LOCATION + "\",\"lines\":[{\"sku\":\"" + sku
                        + "\",\"quantity\":1}],\"holdSeconds\":600}",
                System.nanoTime());
    }

    private static Answer accepted(Answer answer) {
        if (!answer.isOk()) {
            throw new PlatformProblem("The flash sale cannot be prepared: %s %s answered %d. %s"
                    .formatted(answer.method(), answer.path(), answer.status(), answer.complaint()));
        }
        return answer;
    }
}
