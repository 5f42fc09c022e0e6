package org.comptoir.inventory.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills the table of postcodes in one COPY; a newer file is a newer migration. */
@Component
class LoadPostcodes implements JavaMigration {
    private static final String FILE = "org/comptoir/inventory/place/postcodes-fr.csv";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2");
    }

    @Override
    public String getDescription() {
        return "load postcodes";
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
        try (InputStream rows = open()) {
            context.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY postcode FROM STDIN WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')", rows);
        }
    }

    private static InputStream open() throws IOException {
        return new ClassPathResource(FILE).getInputStream();
    }
}
