package org.comptoir.inventory.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills the table of towns and their postcodes in one COPY; a newer file is a newer migration. The table of V1 stays for as long as
 * the release before this one may still run.
 */
@Component
class LoadPlaces implements JavaMigration {
    private static final String FILE = "org/comptoir/inventory/place/places-fr.csv.gz";
    private static final String TABLE = """
            CREATE TABLE place (
                postcode   text COLLATE "C" NOT NULL,
                town       text NOT NULL,
                insee_code text COLLATE "C" NOT NULL,
                latitude   double precision NOT NULL,
                longitude  double precision NOT NULL,
                population integer,
                PRIMARY KEY (postcode, insee_code)
            )
            """;
    private static final String COPY =
            "COPY place (postcode, town, insee_code, latitude, longitude, population) FROM STDIN WITH (FORMAT csv, HEADER true)";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7");
    }

    @Override
    public String getDescription() {
        return "load places";
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        try (InputStream rows = open()) {
            checksum.update(rows.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (Statement statement = context.getConnection().createStatement();
                InputStream rows = open()) {
            statement.execute(TABLE);
            context.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, rows);
        }
    }

    private static InputStream open() throws IOException {
        return new GZIPInputStream(new ClassPathResource(FILE).getInputStream());
    }
}
