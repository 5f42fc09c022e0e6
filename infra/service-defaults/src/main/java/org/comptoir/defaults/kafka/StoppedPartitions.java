package org.comptoir.defaults.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Holds single partitions back for a growing while, so that the others go on and nobody spins. */
final class StoppedPartitions implements DisposableBean {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final KafkaListenerEndpointRegistry listeners;
    private final Map<TopicPartition, Duration> pauses = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stopped-partitions").factory());

    StoppedPartitions(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    int count() {
        return pauses.size();
    }

    void stop(String consumer, TopicPartition partition) {
        Duration pause = pauses.merge(partition, FIRST, (known, _) -> min(known.multipliedBy(2), LONGEST));
        containers(consumer, listener -> listener.pausePartition(partition));
        var _ = timer.schedule(
                () -> containers(consumer, listener -> listener.resumePartition(partition)),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    void forget(TopicPartition partition) {
        pauses.remove(partition);
    }

    private void containers(String consumer, Consumer<MessageListenerContainer> action) {
        listeners.getListenerContainers().stream()
                .filter(listener -> consumer.equals(listener.getGroupId()))
                .forEach(action);
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
