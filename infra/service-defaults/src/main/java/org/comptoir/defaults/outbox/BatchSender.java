package org.comptoir.defaults.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Sends a batch in rounds: in each round the first waiting event of every aggregate, so never two of one aggregate in
 * flight. After a failure the rest of that aggregate stays.
 */
final class BatchSender {
    private final KafkaOperations<Object, Object> kafka;
    private final String source;

    BatchSender(KafkaOperations<Object, Object> kafka, String source) {
        this.kafka = kafka;
        this.source = source;
    }

    /** Sends what can be sent; returns when Kafka has said yes or no to each event that was tried. */
    Outcome send(List<OutboxRow> batch) throws InterruptedException {
        Map<String, Deque<OutboxRow>> waiting = new LinkedHashMap<>();
        batch.forEach(row -> waiting.computeIfAbsent(row.aggregateId(), _ -> new ArrayDeque<>())
                .add(row));
        Outcome outcome = new Outcome(new ArrayList<>(), new LinkedHashMap<>());
        while (!waiting.isEmpty()) {
            Map<OutboxRow, CompletableFuture<?>> flying = launch(waiting);
            for (Map.Entry<OutboxRow, CompletableFuture<?>> flight : flying.entrySet()) {
                land(flight.getKey(), flight.getValue(), waiting, outcome);
            }
        }
        return outcome;
    }

    /** A topic that makes the first send wait in vain would do the same to every other: they are left for later. */
    private Map<OutboxRow, CompletableFuture<?>> launch(Map<String, Deque<OutboxRow>> waiting) {
        Map<OutboxRow, CompletableFuture<?>> flying = new LinkedHashMap<>();
        Set<String> silent = new HashSet<>();
        for (Iterator<Deque<OutboxRow>> queues = waiting.values().iterator(); queues.hasNext(); ) {
            OutboxRow first = queues.next().getFirst();
            if (silent.contains(first.topic())) {
                queues.remove();
                continue;
            }
            CompletableFuture<?> flight = launch(first);
            flying.put(first, flight);
            if (flight.isCompletedExceptionally() && isRetriable(failure(flight))) {
                silent.add(first.topic());
            }
        }
        return flying;
    }

    private CompletableFuture<?> launch(OutboxRow row) {
        try {
            return kafka.send(row.toRecord(source));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static void land(
            OutboxRow row, CompletableFuture<?> flight, Map<String, Deque<OutboxRow>> waiting, Outcome outcome)
            throws InterruptedException {
        try {
            flight.get();
            outcome.sent().add(row);
            Deque<OutboxRow> queue = waiting.getOrDefault(row.aggregateId(), new ArrayDeque<>());
            queue.poll();
            if (queue.isEmpty()) {
                waiting.remove(row.aggregateId());
            }
        } catch (ExecutionException refused) {
            outcome.failed().put(row, root(refused));
            waiting.remove(row.aggregateId());
        }
    }

    private static Throwable failure(CompletableFuture<?> flight) {
        try {
            flight.join();
            throw new IllegalStateException("The flight did not fail");
        } catch (CompletionException refused) {
            return root(refused);
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof RetriableException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isRetriable(Throwable failure) {
        return failure instanceof RetriableException;
    }

    /** What became of a batch: acknowledged rows, and the first failed row of each aggregate that failed. */
    record Outcome(List<OutboxRow> sent, Map<OutboxRow, Throwable> failed) {
        /** Those that may go through later without anybody's help. */
        boolean isRetriable(OutboxRow row) {
            return failed.get(row) instanceof RetriableException;
        }

        boolean anySentOf(String topic) {
            return sent.stream().anyMatch(row -> row.topic().equals(topic));
        }
    }
}
