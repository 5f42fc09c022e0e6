package org.comptoir.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as an event of the published language and says how it travels. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ContractEvent {
    /** The CloudEvents type, with its version: {@code org.comptoir.orders.order-placed.v1}. */
    String type();

    /** The Kafka topic, one of {@link Topics}. */
    String topic();

    /** How repeats and disorder are made harmless. */
    Kind kind();

    /** The two kinds of events (docs/events.md). */
    enum Kind {
        /** The whole state of an aggregate: the newest sequence wins, older ones are dropped. */
        STATE,
        /** Something that happened: applied once, in whatever order. */
        FACT
    }
}
