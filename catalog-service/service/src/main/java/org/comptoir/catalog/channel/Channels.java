package org.comptoir.catalog.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.text.Label;
import org.comptoir.catalog.text.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The channels in PostgreSQL. */
@Repository
class Channels {

    private final JdbcClient sql;

    Channels(JdbcClient sql) {
        this.sql = sql;
    }

    List<Channel> all() {
        return sql.sql("SELECT * FROM channel ORDER BY code")
                .query(Channels::channel)
                .list();
    }

    Optional<Channel> find(String code) {
        return sql.sql("SELECT * FROM channel WHERE code = :code")
                .param("code", code)
                .query(Channels::channel)
                .optional();
    }

    void store(Channel channel) {
        var en = channel.names().en();
        sql.sql("""
                INSERT INTO channel (code, kind, name, name_en, assortment, active, version)
                VALUES (:code, :kind, :name, :nameEn, :assortment, :active, :version)
                ON CONFLICT (code) DO UPDATE SET
                    (kind, name, name_en, assortment, active, version)
                    = (excluded.kind, excluded.name, excluded.name_en, excluded.assortment, excluded.active,
                       excluded.version)
                """)
                .param("code", channel.code())
                .param("kind", channel.kind().name())
                .param("name", channel.names().fr().value())
                .param("nameEn", en == null ? null : en.value())
                .param("assortment", channel.assortment().name())
                .param("active", channel.active())
                .param("version", channel.version())
                .update();
    }

    private static Channel channel(ResultSet row, int number) throws SQLException {
        return new Channel(
                row.getString("code"),
                ChannelKind.valueOf(row.getString("kind")),
                new Names(new Label(row.getString("name")), Label.orNone(row.getString("name_en"))),
                Selection.valueOf(row.getString("assortment")),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
