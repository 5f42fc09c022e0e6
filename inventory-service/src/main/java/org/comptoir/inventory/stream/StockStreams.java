package org.comptoir.inventory.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.comptoir.defaults.problem.Unavailable;
import org.comptoir.inventory.safety.Disclosure;
import org.comptoir.inventory.safety.Safety;
import org.comptoir.inventory.safety.SafetyStock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The open streams of this instance, and the desk where what is heard is given to those who want it. */
@Component
public class StockStreams implements SmartLifecycle {
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);
    private static final Duration PATIENCE_FOR_KAFKA = Duration.ofSeconds(3);
    private static final int LOOKS_AT_ONCE = 4;
    private static final int STRANGERS_OF_TEN = 8;

    private final StreamSettings settings;
    private final SafetyStock safety;
    private final Disclosure disclosure;
    private final OpenStream.Serving serving;
    private final ReaderIds ids;
    private final Audience audience = new Audience();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Recent recent;
    private boolean listening;
    private volatile boolean running;

    StockStreams(
            StreamSettings settings,
            SafetyStock safety,
            Disclosure disclosure,
            StreamedBalances balances,
            ReaderIds ids,
            Clock clock,
            MeterRegistry meters) {
        this.settings = settings;
        this.safety = safety;
        this.disclosure = disclosure;
        this.serving = new OpenStream.Serving(settings, balances, new Semaphore(LOOKS_AT_ONCE), clock);
        this.ids = ids;
        this.recent = new Recent(settings.recent());
        Gauge.builder("comptoir.stock.streams", audience, Audience::size)
                .description("Open stock streams")
                .register(meters);
    }

    /**
     * Opens a stream, which its reader must close.
     *
     * @param resume what the reader got last, if anything; where that is not known any more the stream begins with a reset
     * @throws Unavailable when too many are open; of those that anybody may open fewer, so that staff always gets one
     */
    public OpenStream open(Interest interest, @Nullable String resume, Disclosure.Depth depth)
            throws InterruptedException {
        Telling telling = new Telling(interest.channel(), depth, disclosure, safety);
        Mailbox mailbox = new Mailbox(settings.waiting());
        OpenStream[] self = new OpenStream[1];
        OpenStream stream =
                new OpenStream(interest, telling, mailbox, serving, this::reached, () -> audience.remove(self[0]));
        self[0] = stream;
        boolean open = false;
        lock.lockInterruptibly();
        try {
            admit(stream, depth == Disclosure.Depth.WORD);
            awaitListening();
            if (resume != null) {
                resume(stream, resume);
            }
            open = true;
            return stream;
        } finally {
            lock.unlock();
            if (!open) {
                stream.close();
            }
        }
    }

    private void admit(OpenStream stream, boolean stranger) {
        boolean full = audience.size() >= settings.most()
                || (stranger && audience.strangers() >= settings.most() * STRANGERS_OF_TEN / 10);
        if (!running || full) {
            throw new Unavailable("Too many open streams, please try again", TRY_AGAIN);
        }
        audience.add(stream, stranger);
        change.signalAll();
    }

    /** How many are open. */
    public int size() {
        return audience.size();
    }

    /** Waits until somebody listens or so long; answers whether somebody does. */
    public boolean awaitReaders(Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lockInterruptibly();
        try {
            while (left > 0 && audience.size() == 0) {
                left = change.awaitNanos(left);
            }
            return audience.size() > 0;
        } finally {
            lock.unlock();
        }
    }

    /** Hearing begins anew at these positions; what follows until {@link #listen} is the past. */
    public void begin(Positions start) {
        lock.lock();
        try {
            listening = false;
            recent.begin(start);
        } finally {
            lock.unlock();
        }
    }

    /** From here on readers hear everything; those who are there already may have missed something before. */
    public void listen() {
        lock.lock();
        try {
            listening = true;
            audience.forEach(stream -> stream.mailbox().beginAnew());
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Hearing ends for now. */
    public void pause() {
        lock.lock();
        try {
            listening = false;
        } finally {
            lock.unlock();
        }
    }

    /** Gives what was heard to those who want it; called by one thread. */
    public void hear(List<HeardRecord> heard) {
        Safety kept = safety.current(heard.stream()
                .flatMap(each -> each.levels().stream())
                .map(level -> level.shelf().sku())
                .distinct()
                .toList());
        lock.lock();
        try {
            List<Change> changes = recent.add(heard);
            if (listening) {
                changes.forEach(each -> audience.deliver(each.with(kept)));
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for running requests: streams would run for ever. */
    @Override
    public void stop() {
        running = false;
        audience.forEach(stream -> stream.mailbox().close());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private Optional<Positions> reached() {
        lock.lock();
        try {
            return listening ? Optional.ofNullable(recent.positions()) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** With Kafka away a stream opens all the same: it shows what the database knows, and goes on when Kafka is back. */
    private void awaitListening() throws InterruptedException {
        long left = PATIENCE_FOR_KAFKA.toNanos();
        while (left > 0 && !listening && running) {
            left = change.awaitNanos(left);
        }
    }

    private void resume(OpenStream stream, String text) {
        stream.mailbox().takeAnew();
        Positions reader = ids.read(text).orElse(null);
        List<Change> missed = reader == null || !listening
                ? null
                : recent.since(reader, stream.interest()).orElse(null);
        if (reader == null || missed == null) {
            stream.resumeNowhere();
        } else {
            stream.resume(reader, missed);
        }
    }
}
