package org.comptoir.store.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A fulfilment of one coffee and two jars of spread for store 1000123, pickup code K7Q2. */
public final class WorkFixture {
    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    public static final UUID FULFILMENT = UUID.fromString("0198f2c4-7a10-7c3e-9b1a-2f6d5e8c0003");
    public static final String STORE = "1000123";
    public static final String CODE = "K7Q2";
    public static final List<WorkLine> LINES = List.of(
            new WorkLine("COFFEE", "Café moulu 250 g", 1, 450, "EUR"),
            new WorkLine("SPREAD", "Pâte à tartiner 400 g", 2, 399, "EUR"));
    public static final List<PickedLine> ALL = List.of(new PickedLine("COFFEE", 1), new PickedLine("SPREAD", 2));

    private WorkFixture() {}

    public static FulfilmentState state(WorkStatus status) {
        return state(status, 1248, LINES);
    }

    static FulfilmentState state(WorkStatus status, long due, List<WorkLine> lines) {
        return new FulfilmentState(
                FULFILMENT,
                new UUID(0, 2),
                "C-1042",
                new UUID(0, 4),
                "web",
                STORE,
                status,
                lines,
                new Promise(due, "EUR", hash(FULFILMENT, CODE), NOW.plusSeconds(86_400)),
                NOW.minusSeconds(60));
    }

    public static WorkItem item(WorkStatus status) {
        return new WorkItem(state(status), NOW);
    }

    public static String hash(UUID fulfilmentId, String code) {
        try {
            var text = fulfilmentId + ":" + code;
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
