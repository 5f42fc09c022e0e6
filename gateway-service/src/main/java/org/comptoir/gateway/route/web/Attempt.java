package org.comptoir.gateway.route.web;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/** One permitted call of a service. Its circuit counts whether the service answered, whatever the answer was; what is known first counts. */
final class Attempt {

    private final CircuitBreaker breaker;
    private final long begin;
    private boolean decided;

    Attempt(CircuitBreaker breaker) {
        this.breaker = breaker;
        this.begin = breaker.getCurrentTimestamp();
    }

    void answered() {
        if (isDecidedAlready()) {
            return;
        }
        breaker.onSuccess(breaker.getCurrentTimestamp() - begin, breaker.getTimestampUnit());
    }

    void unanswered(Exception failure) {
        if (isDecidedAlready()) {
            return;
        }
        breaker.onError(breaker.getCurrentTimestamp() - begin, breaker.getTimestampUnit(), failure);
    }

    /** The client hung up or the gateway stumbled: that says nothing about the service. */
    void undecided() {
        if (!isDecidedAlready()) {
            breaker.releasePermission();
        }
    }

    private boolean isDecidedAlready() {
        boolean before = decided;
        decided = true;
        return before;
    }
}
