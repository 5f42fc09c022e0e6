package org.comptoir.catalog.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules of all assortments in PostgreSQL. */
@Repository
class AssortmentRules {

    private final JdbcClient sql;

    AssortmentRules(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether this was news. */
    boolean put(AssortmentRule rule) {
        return sql.sql("""
                INSERT INTO assortment_rule AS known (channel, kind, code, offered)
                VALUES (:channel, :kind, :code, :offered)
                ON CONFLICT (channel, kind, code) DO UPDATE SET offered = excluded.offered
                WHERE known.offered <> excluded.offered
                """)
                        .param("channel", rule.channel())
                        .param("kind", rule.kind().name())
                        .param("code", rule.code())
                        .param("offered", rule.offered())
                        .update()
                > 0;
    }

    /** Whether there was such a rule. */
    boolean remove(String channel, RuleKind kind, String code) {
        return sql.sql("DELETE FROM assortment_rule WHERE channel = :channel AND kind = :kind AND code = :code")
                        .param("channel", channel)
                        .param("kind", kind.name())
                        .param("code", code)
                        .update()
                > 0;
    }

    List<AssortmentRule> after(String channel, RuleKind kind, String code, int limit) {
        return sql.sql("""
                SELECT * FROM assortment_rule
                WHERE channel = :channel AND (kind, code) > (:kind, :code)
                ORDER BY kind, code
                LIMIT :limit
                """)
                .param("channel", channel)
                .param("kind", kind.name())
                .param("code", code)
                .param("limit", limit)
                .query(AssortmentRules::rule)
                .list();
    }

    /** The rules that may decide about these products: all for categories and brands, and those for the products. */
    List<AssortmentRule> concerning(Collection<String> skus) {
        return sql.sql("""
                SELECT * FROM assortment_rule WHERE kind <> 'SKU'
                UNION ALL
                SELECT * FROM assortment_rule WHERE kind = 'SKU' AND code = ANY (:skus)
                """)
                .param("skus", skus.toArray(String[]::new))
                .query(AssortmentRules::rule)
                .list();
    }

    private static AssortmentRule rule(ResultSet row, int number) throws SQLException {
        return new AssortmentRule(
                row.getString("channel"),
                RuleKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getBoolean("offered"));
    }
}
