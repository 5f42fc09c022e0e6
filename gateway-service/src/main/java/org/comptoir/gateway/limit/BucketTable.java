package org.comptoir.gateway.limit;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of buckets; a gateway that starts while PostgreSQL is away starts without looking after it. */
@Configuration(proxyBeanMethods = false)
class BucketTable {

    private static final Logger log = LoggerFactory.getLogger(BucketTable.class);
    private static final String CONNECTION_FAILURE = "08";

    @Bean
    FlywayMigrationStrategy migrateWhenThere() {
        return flyway -> {
            try {
                flyway.migrate();
            } catch (FlywayException e) {
                if (!isOutage(e)) {
                    throw e;
                }
                log.warn("PostgreSQL does not answer; rate limits will not be checked until it does");
            }
        };
    }

    private static boolean isOutage(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(CONNECTION_FAILURE)) {
                return true;
            }
        }
        return false;
    }
}
