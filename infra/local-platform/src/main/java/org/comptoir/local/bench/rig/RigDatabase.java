package org.comptoir.local.bench.rig;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.comptoir.local.layout.Part;
import org.comptoir.local.layout.PlatformProblem;
import org.comptoir.local.layout.PlatformSettings;
import org.comptoir.local.layout.Port;
import org.comptoir.local.layout.Secrets;

/** One database of the rig, worked on as its administrator. */
public final class RigDatabase {
    private final String name;
    private final int port;
    private final Secrets secrets;

    RigDatabase(PlatformSettings settings, Secrets secrets, String name) {
        this.name = name;
        this.port = settings.ports().of(Port.POSTGRES);
        this.secrets = secrets;
    }

    public String name() {
        return name;
    }

    int port() {
        return port;
    }

    /** The role the service connects as. */
    String role() {
        return Part.INVENTORY.database();
    }

    String password() {
        return secrets.database(role());
    }

    Connection connect() throws SQLException {
        return connect(name);
    }

    /** Makes the database where it is missing. */
    void create() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            try (ResultSet known = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE \"" + name + "\" OWNER \"" + role() + "\"");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Runs statements one after the other, each by itself. */
    public void run(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** One value; empty text when there is none. */
    public String single(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            String value = result.next() ? result.getString(1) : null;
            return value == null ? "" : value;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    public long number(String query) {
        return Long.parseLong(single(query));
    }

    PlatformProblem failed(SQLException problem) {
        return new PlatformProblem("The bench's database " + name + " refuses: " + problem.getMessage(), problem);
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", secrets.databaseAdministrator());
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }
}
