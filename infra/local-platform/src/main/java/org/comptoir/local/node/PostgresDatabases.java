package org.comptoir.local.node;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Secrets;

/** The databases of the services on the one local server: each its own, with a role that can enter no other. */
final class PostgresDatabases {
    /** What makes a commit survive a power cut; a platform that shows figures must not have bought them by turning these off. */
    private static final List<String> DURABILITY = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final String server;
    private final Secrets secrets;

    PostgresDatabases(PlatformSettings settings, Secrets secrets) {
        this.server = "jdbc:postgresql://127.0.0.1:" + settings.ports().of(Port.POSTGRES) + "/";
        this.secrets = secrets;
    }

    String url(Part service) {
        return server + service.database();
    }

    boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new PlatformProblem(
                        "PostgreSQL refuses the administrator's password: data and secrets.properties"
                                + " are not of the same platform. ./comptoir reset makes both new.",
                        e);
            }
            return false;
        }
    }

    void create() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (Part service : Part.services()) {
                create(service.database(), statement);
            }
        } catch (SQLException e) {
            throw new PlatformProblem("Could not create the databases: " + e.getMessage(), e);
        }
    }

    void verifyDurability() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABILITY) {
                String value = single(statement, "SHOW " + setting);
                if (!value.equals("on")) {
                    throw new PlatformProblem(
                            "PostgreSQL runs with " + setting + " = " + value + ": it would lose data. It must be on.");
                }
            }
        } catch (SQLException e) {
            throw new PlatformProblem("Could not check PostgreSQL's settings: " + e.getMessage(), e);
        }
    }

    private void create(String name, Statement statement) throws SQLException {
        if (single(statement, "SELECT count(*) FROM pg_roles WHERE rolname = '" + name + "'")
                .equals("0")) {
            statement.execute("CREATE ROLE \"" + name + "\" LOGIN PASSWORD '" + secrets.database(name) + "'");
        }
        if (single(statement, "SELECT count(*) FROM pg_database WHERE datname = '" + name + "'")
                .equals("0")) {
            statement.execute("CREATE DATABASE \"" + name + "\" OWNER \"" + name + "\"");
            statement.execute("REVOKE ALL ON DATABASE \"" + name + "\" FROM PUBLIC");
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", secrets.databaseAdministrator());
        properties.setProperty("connectTimeout", "2");
        return DriverManager.getConnection(server + "postgres", properties);
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
