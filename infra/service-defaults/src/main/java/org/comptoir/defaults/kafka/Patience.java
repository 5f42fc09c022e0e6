package org.comptoir.defaults.kafka;

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.defaults.inbox.MalformedEvent;
import org.comptoir.defaults.problem.Outages;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How often a record is tried: while a dependency is away, for as long as it takes; what can never be understood,
 * once; anything else, a few times within a second or so.
 */
final class Patience {
    private static final Duration FIRST = Duration.ofMillis(100);

    private Patience() {}

    static DefaultErrorHandler errorHandler(DeadLetters deadLetters) {
        DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters, fewTries());
        handler.setBackOffFunction(Patience::backOff);
        handler.addNotRetryableExceptions(MalformedEvent.class);
        return handler;
    }

    private static BackOff backOff(ConsumerRecord<?, ?> record, Exception failure) {
        return Outages.isOutage(failure) ? asLongAsItTakes() : fewTries();
    }

    private static ExponentialBackOff fewTries() {
        ExponentialBackOff tries = new ExponentialBackOff(FIRST.toMillis(), 3);
        tries.setMaxAttempts(3);
        return tries;
    }

    private static ExponentialBackOff asLongAsItTakes() {
        ExponentialBackOff tries = new ExponentialBackOff(2 * FIRST.toMillis(), 2);
        tries.setMaxInterval(Duration.ofSeconds(5).toMillis());
        return tries;
    }
}
