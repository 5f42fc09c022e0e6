package org.comptoir.inventory.stream;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secret that all instances on this database share without being told one. */
@Repository
class StreamKey {
    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    StreamKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same for whoever asks; the first draws it. */
    byte[] secret() {
        byte[] drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        jdbc.sql("INSERT INTO stream_key (id, secret) VALUES (1, :drawn) ON CONFLICT DO NOTHING")
                .param("drawn", drawn)
                .update();
        return jdbc.sql("SELECT secret FROM stream_key").query(byte[].class).single();
    }
}
