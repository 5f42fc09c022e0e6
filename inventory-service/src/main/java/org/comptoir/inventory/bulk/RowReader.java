package org.comptoir.inventory.bulk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.comptoir.inventory.csv.CsvRow;
import org.comptoir.inventory.csv.RowRefused;
import org.comptoir.inventory.location.LocationDirectory;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.location.UnknownLocation;
import org.comptoir.inventory.stock.MovementType;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stock.StockLevel;
import org.jspecify.annotations.Nullable;

/** Makes rows of one table out of text, or refuses them. Asks once per location, not once per row. */
final class RowReader {
    private static final int MOST_ON_HAND = StockLevel.MOST;
    private static final int MOST_MOVED = 100_000;
    private static final String UNKNOWN = "is not known";
    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_CAUSE = 500;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final ImportKind kind;
    private final UUID importId;
    private final LocationDirectory locations;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> refused = new HashMap<>();

    RowReader(ImportKind kind, UUID importId, LocationDirectory locations) {
        this.kind = kind;
        this.importId = importId;
        this.locations = locations;
    }

    LoadRow read(CsvRow row) {
        String location = location(row.text(0));
        String sku = sku(row.text(1));
        return switch (kind) {
            case OPENING ->
                new LoadRow(
                        row.line(),
                        location,
                        sku,
                        MovementType.RECEIPT,
                        row.number(2, "on_hand", 0, MOST_ON_HAND),
                        "opening:" + location + ":" + sku,
                        null,
                        null);
            case SNAPSHOT ->
                new LoadRow(
                        row.line(),
                        location,
                        sku,
                        MovementType.COUNT,
                        row.number(2, "on_hand", 0, MOST_ON_HAND),
                        "snapshot:" + importId + ":" + location + ":" + sku,
                        null,
                        null);
            case MOVEMENTS -> movement(row, location, sku);
        };
    }

    private static LoadRow movement(CsvRow row, String location, String sku) {
        MovementType type = type(row.text(2));
        int least = type == MovementType.ADJUSTMENT ? -MOST_MOVED : 1;
        int quantity = row.number(3, "quantity", least, MOST_MOVED);
        if (quantity == 0) {
            throw new RowRefused("quantity", "must not be 0");
        }
        String source = row.text(4, "source_id", LONGEST_SOURCE);
        String cause = row.text(5).isEmpty() ? null : storable("cause", row.text(5, "cause", LONGEST_CAUSE));
        return new LoadRow(
                row.line(),
                location,
                sku,
                type,
                type.effectOf(quantity),
                "import:" + storable("source_id", source),
                cause,
                movedAt(row.text(6)));
    }

    private static MovementType type(String text) {
        return switch (text) {
            case "RECEIPT" -> MovementType.RECEIPT;
            case "RETURN" -> MovementType.RETURN;
            case "SALE" -> MovementType.SALE;
            case "SHRINKAGE" -> MovementType.SHRINKAGE;
            case "ADJUSTMENT" -> MovementType.ADJUSTMENT;
            default -> throw new RowRefused("type", "must be RECEIPT, RETURN, SALE, SHRINKAGE or ADJUSTMENT");
        };
    }

    private static @Nullable Instant movedAt(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            Instant moved = OffsetDateTime.parse(text).toInstant();
            if (moved.isAfter(EARLIEST) && moved.isBefore(LATEST)) {
                return moved;
            }
        } catch (DateTimeException notATime) {
            throw new RowRefused("moved_at", "is not a time like 2026-11-22T09:30:00Z", notATime);
        }
        throw new RowRefused("moved_at", "must be between 1970 and 2200");
    }

    private static String sku(String text) {
        if (!Sku.fits(text)) {
            throw new RowRefused("sku", "is not a SKU");
        }
        return storable("sku", text);
    }

    /** Half of a surrogate pair can be written in JSON, but not in UTF-8. */
    private static String storable(String column, String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
                    throw new RowRefused(column, "holds a character that cannot be stored");
                }
                at++;
            }
        }
        return text;
    }

    private String location(String text) {
        if (!known.contains(text)) {
            String refusal = refused.get(text);
            if (refusal == null) {
                refusal = refusal(text);
            }
            if (refusal != null) {
                throw new RowRefused("location_id", refusal);
            }
        }
        return text;
    }

    /** Why no row of that location is believed; null when it is. */
    private @Nullable String refusal(String text) {
        try {
            if (text.matches(LocationId.PATTERN)) {
                locations.expectStockAt(new LocationId(text));
                known.add(text);
                return null;
            }
        } catch (UnknownLocation unfit) {
            return remember(text, locations.find(unfit.location()).isPresent() ? "keeps no stock" : UNKNOWN);
        }
        return remember(text, UNKNOWN);
    }

    /** A table of nothing but wrong locations must not fill the memory. */
    private String remember(String text, String refusal) {
        if (refused.size() < 10_000 && text.length() < 100) {
            refused.put(text, refusal);
        }
        return refusal;
    }
}
