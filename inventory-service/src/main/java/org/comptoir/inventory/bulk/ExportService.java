package org.comptoir.inventory.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads balances some thousands at a time, each time in a transaction of its own: a slow reader keeps neither a connection nor old rows.
 * Every balance carries its version, so what changes meanwhile is told apart from what is told by events.
 */
@Service
public class ExportService {
    private static final int PAGE = 5_000;
    private static final String COLUMNS = "SELECT sku, location_id, on_hand, reserved, version FROM stock_level WHERE ";

    private final JdbcClient jdbc;

    ExportService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A balance as it stands.
     *
     * @param version comparable with the sequence of its events
     */
    public record Balance(Shelf shelf, int onHand, int reserved, long version) {}

    /** The next balances behind that one, in the order of one index; none at the end. */
    @Transactional(readOnly = true)
    public List<Balance> next(Optional<LocationId> location, Optional<Sku> sku, @Nullable Balance last) {
        String afterSku = last == null ? "" : last.shelf().sku().value();
        String afterLocation = last == null ? "" : last.shelf().location().value();
        List<String> where = new ArrayList<>();
        location.ifPresent(each -> where.add("location_id = :location"));
        sku.ifPresent(each -> where.add("sku = :sku"));
        where.add("(sku, location_id) > (:afterSku, :afterLocation)");
        return jdbc.sql(COLUMNS + String.join(" AND ", where) + " ORDER BY sku, location_id LIMIT " + PAGE)
                .param("location", location.map(LocationId::value).orElse(""))
                .param("sku", sku.map(Sku::value).orElse(""))
                .param("afterSku", afterSku)
                .param("afterLocation", afterLocation)
                .query((row, number) -> new Balance(
                        new Shelf(new LocationId(row.getString("location_id")), new Sku(row.getString("sku"))),
                        row.getInt("on_hand"),
                        row.getInt("reserved"),
                        row.getLong("version")))
                .list();
    }
}
