package org.comptoir.defaults.kafka;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.comptoir.contracts.Topics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Makes the topics of the published language and the dead-letter topics of this service's listeners. A service starts
 * while Kafka is down; this goes on trying behind it, and the outbox waits until it is done.
 */
public final class TopicCreation implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final Set<String> COMPACTED =
            Set.of(Topics.PRODUCTS, Topics.PRICES, Topics.PROMOTIONS, Topics.STOCK_LEVELS, Topics.LOCATIONS);
    private static final String LARGEST_DEAD_LETTER = Integer.toString(8 * 1024 * 1024);
    private static final Duration PATIENCE_AT_START = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final KafkaAdmin admin;
    private final KafkaListenerEndpointRegistry listeners;
    private final TopicDefaults defaults;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile @Nullable Thread worker;

    TopicCreation(KafkaAdmin admin, KafkaListenerEndpointRegistry listeners, TopicDefaults defaults) {
        this.admin = admin;
        this.listeners = listeners;
        this.defaults = defaults;
    }

    /** True once every topic exists. */
    public boolean isDone() {
        return done.getCount() == 0;
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("topic-creation").start(this::createPatiently);
        worker = thread;
        try {
            if (!done.await(PATIENCE_AT_START.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Starting without Kafka; topics are made when it answers");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void createPatiently() {
        Duration pause = Duration.ofMillis(200);
        String told = "";
        while (!Thread.currentThread().isInterrupted()) {
            try {
                admin.createOrModifyTopics(wanted());
                done.countDown();
                return;
            } catch (KafkaException | org.apache.kafka.common.KafkaException notYet) {
                told = tell(String.valueOf(notYet.getMessage()), told);
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException stopped) {
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** Each reason once: what keeps topics from being made keeps the outbox waiting. */
    private static String tell(String reason, String told) {
        if (!reason.equals(told)) {
            LOG.warn("Topics cannot be made yet: {}", reason);
        }
        return reason;
    }

    private NewTopic[] wanted() {
        Stream<NewTopic> published = published().map(this::topic);
        Stream<NewTopic> dead = listeners.getListenerContainers().stream()
                .flatMap(TopicCreation::deadLetterTopics)
                .distinct()
                .map(this::deadLetterTopic);
        return Stream.concat(published, dead).toArray(NewTopic[]::new);
    }

    static Stream<String> published() {
        return Arrays.stream(Topics.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(TopicCreation::value);
    }

    private static String value(Field constant) {
        try {
            return (String) Objects.requireNonNull(constant.get(null));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private NewTopic topic(String name) {
        TopicBuilder topic = TopicBuilder.name(name).partitions(defaults.partitions());
        return (COMPACTED.contains(name) ? topic.compact() : topic).build();
    }

    private static Stream<String> deadLetterTopics(MessageListenerContainer listener) {
        String[] topics = listener.getContainerProperties().getTopics();
        String group = listener.getGroupId();
        return topics == null || group == null
                ? Stream.empty()
                : List.of(topics).stream().map(topic -> DeadLetters.topic(topic, group));
    }

    private NewTopic deadLetterTopic(String name) {
        return TopicBuilder.name(name)
                .partitions(1)
                .config(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(defaults.deadLettersKept().toMillis()))
                .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_DEAD_LETTER)
                .build();
    }

    @Override
    public void stop() {
        Thread thread = worker;
        worker = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    /** Before the listeners and the outbox relay. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 10_000;
    }
}
