package org.comptoir.defaults.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Opens connections of the relay's own: a session lock must not wander through a pool, nor take a place in it. */
final class ConnectionSource {
    private final JdbcConnectionDetails database;
    private final String service;

    ConnectionSource(JdbcConnectionDetails database, String service) {
        this.database = database;
        this.service = service;
    }

    Connection open(String purpose) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("ApplicationName", service + " " + purpose);
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }
}
