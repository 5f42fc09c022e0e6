package org.comptoir.gateway.route.web;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/** One permitted call of a service. Its circuit counts whether the service answered, whatever the answer was. */
final class Attempt {

    private final CircuitBreaker breaker;
    private final long begin;

    Attempt(CircuitBreaker breaker) {
        this.breaker = breaker;
        this.begin = breaker.getCurrentTimestamp();
    }

    void answered() {
        breaker.onSuccess(breaker.getCurrentTimestamp() - begin, breaker.getTimestampUnit());
    }

    void unanswered(Exception failure) {
        breaker.onError(breaker.getCurrentTimestamp() - begin, breaker.getTimestampUnit(), failure);
    }

    /** The client hung up or the gateway stumbled: that says nothing about the service. */
    void undecided() {
        breaker.releasePermission();
    }
}
