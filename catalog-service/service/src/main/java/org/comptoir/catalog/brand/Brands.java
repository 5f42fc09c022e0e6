package org.comptoir.catalog.brand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The brands in PostgreSQL. */
@Repository
class Brands {

    private final JdbcClient sql;

    Brands(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Brand> find(Slug code) {
        return sql.sql("SELECT * FROM brand WHERE code = :code")
                .param("code", code.value())
                .query(Brands::brand)
                .optional();
    }

    /** The brands that have one of these codes, or whose name makes one of them. */
    List<Brand> matching(Collection<Slug> codes) {
        return sql.sql("SELECT * FROM brand WHERE code = ANY (:codes) OR name_key = ANY (:codes) ORDER BY code")
                .param("codes", codes.stream().map(Slug::value).toArray(String[]::new))
                .query(Brands::brand)
                .list();
    }

    List<Brand> after(String code, int limit) {
        return sql.sql("SELECT * FROM brand WHERE code > :code ORDER BY code LIMIT :limit")
                .param("code", code)
                .param("limit", limit)
                .query(Brands::brand)
                .list();
    }

    /** Makes brands that nobody else makes at the same time, in the order of their codes. */
    void add(List<Brand> brands) {
        sql.sql("""
                INSERT INTO brand (code, name, name_key, version)
                SELECT code, name, name_key, 1
                FROM unnest(:codes::text[], :names::text[], :keys::text[]) AS given (code, name, name_key)
                ORDER BY code COLLATE "C"
                ON CONFLICT (code) DO NOTHING
                """)
                .param(
                        "keys",
                        brands.stream()
                                .map(brand -> Slug.of(brand.name()).value())
                                .toArray(String[]::new))
                .param(
                        "codes",
                        brands.stream().map(brand -> brand.code().value()).toArray(String[]::new))
                .param(
                        "names",
                        brands.stream().map(brand -> brand.name().value()).toArray(String[]::new))
                .update();
    }

    void rename(Brand brand) {
        sql.sql("UPDATE brand SET name = :name, name_key = :key, version = :version WHERE code = :code")
                .param("code", brand.code().value())
                .param("name", brand.name().value())
                .param("key", Slug.of(brand.name()).value())
                .param("version", brand.version())
                .update();
    }

    private static Brand brand(ResultSet row, int number) throws SQLException {
        return new Brand(new Slug(row.getString("code")), new Label(row.getString("name")), row.getLong("version"));
    }
}
