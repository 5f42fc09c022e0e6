package org.comptoir.customer.message;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.comptoir.customer.message.MailOutcome.Result;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what is due, one message after the other on a thread of its own: at once after the commit that made it due, and
 * every poll interval for the rest. Claiming and closing are transactions, the talk with the mail server is outside them.
 */
@Component
class MessageSender implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(MessageSender.class);

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final MessageService messages;
    private final Mailer mailer;
    private final MeterRegistry meters;
    private final MessageSettings settings;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread thread;

    MessageSender(MessageService messages, Mailer mailer, MeterRegistry meters, MessageSettings settings) {
        this.messages = messages;
        this.mailer = mailer;
        this.meters = meters;
        this.settings = settings;
    }

    @TransactionalEventListener
    void wake(MessageDue due) {
        wake.release();
    }

    private void run() {
        while (isCurrent()) {
            try {
                sendDue();
                wake.tryAcquire(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void sendDue() {
        try {
            boolean reachable = true;
            while (reachable && isCurrent()) {
                Optional<Delivery> delivery = messages.claim();
                if (delivery.isEmpty()) {
                    return;
                }
                reachable = send(delivery.get());
            }
        } catch (RuntimeException failure) {
            // The thread must outlive whatever it is, and what it says may hold an address.
            log.error("Messages wait: {}", failure.getClass().getName());
        }
    }

    private boolean send(Delivery delivery) {
        MailOutcome outcome = mailer.send(delivery);
        switch (outcome.result()) {
            case SENT -> messages.sent(delivery.messageId());
            case REFUSED -> messages.giveUp(delivery.messageId(), outcome.reason());
            case LATER, UNREACHABLE -> messages.tryLater(delivery.messageId(), outcome.reason());
        }
        meters.counter("comptoir.messages", "outcome", outcome.result().name().toLowerCase(Locale.ROOT))
                .increment();
        log.atInfo()
                .addKeyValue("messageId", delivery.messageId())
                .addKeyValue("orderId", delivery.order().orderId())
                .addKeyValue("outcome", outcome.result())
                .addKeyValue("reason", outcome.reason())
                .log("Message tried");
        return outcome.result() != Result.UNREACHABLE;
    }

    @Override
    public void start() {
        Thread sender = Thread.ofPlatform().daemon().name("message-sender").unstarted(this::run);
        thread = sender;
        sender.start();
    }

    /** Lets the message in hand go out, so that a planned stop repeats none. */
    @Override
    public void stop() {
        Thread sender = thread;
        thread = null;
        wake.release();
        if (sender == null) {
            return;
        }
        try {
            sender.join(PATIENCE_AT_STOP);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        sender.interrupt();
    }

    private boolean isCurrent() {
        return Thread.currentThread().equals(thread);
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
