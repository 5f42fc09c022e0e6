package org.comptoir.customer.customer;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.UUID;
import org.comptoir.defaults.UuidV7;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which member of staff looked at which customer, when and why: a row that is only ever inserted, a line in the log and a
 * counter to alarm on. Never what was seen, nor what was searched for.
 */
@Repository
class AccessLog {
    private static final Logger log = LoggerFactory.getLogger(AccessLog.class);

    private final JdbcClient jdbc;
    private final MeterRegistry meters;

    AccessLog(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.meters = meters;
    }

    void note(UUID customerId, Look look) {
        jdbc.sql("INSERT INTO customer_access (id, customer_id, actor, purpose, part) VALUES (?, ?, ?, ?, ?)")
                .params(
                        UuidV7.next(),
                        customerId,
                        look.caller().actor(),
                        look.purpose().name(),
                        look.what().name())
                .update();
        meters.counter("comptoir.customer.accesses", "part", look.what().name().toLowerCase(Locale.ROOT))
                .increment();
        log.atInfo()
                .addKeyValue("customerId", customerId)
                .addKeyValue("actor", look.caller().actor())
                .addKeyValue("purpose", look.purpose())
                .addKeyValue("part", look.what())
                .log("Customer looked at by staff");
    }
}
