package org.comptoir.catalog.price;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.catalog.product.Sku;
import org.comptoir.pricing.PriceEntry;
import org.comptoir.pricing.PriceScope;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of prices in PostgreSQL: added and ended, never rewritten, never deleted. */
@Repository
class PriceEntries {

    /** Which rows of {@code entry} are list prices for everybody. */
    static final String LIST_FOR_ALL = """
            entry.kind = 'LIST' AND entry.channel IS NULL AND entry.store_group IS NULL AND entry.store IS NULL
                   AND entry.tier IS NULL""";

    private final JdbcClient sql;

    PriceEntries(JdbcClient sql) {
        this.sql = sql;
    }

    /** What holds, will hold, or ended after {@code since}, in the order of SKUs and beginnings. */
    List<TimedPrice> remembered(Collection<Sku> skus, Instant since) {
        return sql.sql("""
                SELECT * FROM price_entry
                WHERE sku = ANY (:skus) AND (valid_until IS NULL OR valid_until > :since)
                  AND valid_until IS DISTINCT FROM valid_from
                ORDER BY sku, valid_from, id
                """)
                .param("skus", Prices.values(skus))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(PriceEntries::entry)
                .list();
    }

    /** How many {@link #remembered} would answer. */
    int count(Sku sku, Instant since) {
        return sql.sql("""
                SELECT count(*) FROM price_entry
                WHERE sku = :sku AND (valid_until IS NULL OR valid_until > :since)
                  AND valid_until IS DISTINCT FROM valid_from
                """)
                .param("sku", sku.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** All that ever was, newest beginning first, after that entry. */
    List<TimedPrice> history(Sku sku, @Nullable UUID after, int limit) {
        return sql.sql("""
                SELECT * FROM price_entry
                WHERE sku = :sku
                  AND (:after::uuid IS NULL
                       OR (valid_from, id) < (SELECT valid_from, id FROM price_entry WHERE id = :after::uuid))
                ORDER BY valid_from DESC, id DESC LIMIT :limit
                """)
                .param("sku", sku.value())
                .param("after", after)
                .param("limit", limit)
                .query(PriceEntries::entry)
                .list();
    }

    Optional<TimedPrice> find(UUID id) {
        return sql.sql("SELECT * FROM price_entry WHERE id = :id")
                .param("id", id)
                .query(PriceEntries::entry)
                .optional();
    }

    Optional<String> fingerprint(UUID id) {
        return sql.sql("SELECT coalesce(fingerprint, '') FROM price_entry WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** The entries of the same kind, scope and currency that have not ended at that moment, in the order of time. */
    List<TimedPrice> neighbours(PriceWish wish, Instant at) {
        var scope = wish.scope();
        return sql.sql("""
                SELECT * FROM price_entry
                WHERE sku = :sku AND kind = :kind AND currency = :currency
                  AND (channel, store_group, store, tier)
                      IS NOT DISTINCT FROM (:channel::text, :group::text, :store::text, :tier::text)
                  AND (valid_until IS NULL OR valid_until > :at) AND valid_until IS DISTINCT FROM valid_from
                ORDER BY valid_from
                """)
                .param("sku", wish.sku().value())
                .param("kind", wish.kind().name())
                .param("currency", wish.amount().getCurrencyUnit().getCode())
                .param("channel", scope.channel())
                .param("group", scope.storeGroup())
                .param("store", scope.store())
                .param("tier", scope.tier())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(PriceEntries::entry)
                .list();
    }

    /** The entry that ends because the other begins. */
    Optional<TimedPrice> endedBy(UUID other) {
        return sql.sql("""
                SELECT before.* FROM price_entry AS entry JOIN price_entry AS before USING (scope)
                WHERE entry.id = :other AND before.ended_by = :other
                """).param("other", other).query(PriceEntries::entry).optional();
    }

    /** The next entry of the same kind, scope and currency. */
    Optional<TimedPrice> next(TimedPrice entry) {
        return sql.sql("""
                SELECT next.* FROM price_entry AS entry JOIN price_entry AS next USING (scope)
                WHERE entry.id = :id AND next.valid_from > entry.valid_from
                  AND next.valid_until IS DISTINCT FROM next.valid_from
                ORDER BY next.valid_from LIMIT 1
                """).param("id", entry.id()).query(PriceEntries::entry).optional();
    }

    /** Adds an entry, or answers false when its id was taken meanwhile. */
    boolean add(TimedPrice entry, String fingerprint) {
        return sql.sql("""
                INSERT INTO price_entry (id, sku, kind, channel, store_group, store, tier, currency, amount_minor,
                                         valid_from, valid_until, ended_by, fingerprint)
                VALUES (:id, :sku, :kind, :channel, :group, :store, :tier, :currency, :amount,
                        :from, :until, :endedBy, :fingerprint)
                ON CONFLICT (id) DO NOTHING
                """)
                        .param("id", entry.id())
                        .param("sku", entry.sku().value())
                        .param("kind", entry.kind().name())
                        .param("channel", entry.scope().channel())
                        .param("group", entry.scope().storeGroup())
                        .param("store", entry.scope().store())
                        .param("tier", entry.scope().tier())
                        .param("currency", entry.amount().getCurrencyUnit().getCode())
                        .param("amount", entry.amount().getAmountMinorLong())
                        .param("from", entry.from().atOffset(ZoneOffset.UTC))
                        .param("until", at(entry.until()))
                        .param("endedBy", entry.endedBy())
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
    }

    /** Writes when an entry ends. */
    void end(TimedPrice entry) {
        sql.sql("UPDATE price_entry SET valid_until = :until, ended_by = :endedBy WHERE id = :id")
                .param("id", entry.id())
                .param("until", at(entry.until()))
                .param("endedBy", entry.endedBy())
                .update();
    }

    boolean isChannel(String code) {
        return sql.sql("SELECT EXISTS (SELECT FROM channel WHERE code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static TimedPrice entry(ResultSet row, int number) throws SQLException {
        return new TimedPrice(
                row.getObject("id", UUID.class),
                new Sku(row.getString("sku")),
                PriceEntry.Kind.valueOf(row.getString("kind")),
                new PriceScope(
                        row.getString("channel"),
                        row.getString("store_group"),
                        row.getString("store"),
                        row.getString("tier")),
                Money.ofMinor(CurrencyUnit.of(row.getString("currency")), row.getLong("amount_minor")),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                instant(row, "valid_until"),
                row.getObject("ended_by", UUID.class));
    }
}
