package org.comptoir.inventory.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.comptoir.inventory.stock.Shelf;
import org.jspecify.annotations.Nullable;

/** One reader's stream, used by the one thread that writes to the reader. */
public final class OpenStream implements AutoCloseable {
    private final Interest interest;
    private final Telling telling;
    private final Mailbox mailbox;
    private final StreamSettings settings;
    private final StreamedBalances balances;
    private final Semaphore looks;
    private final Clock clock;
    private final Supplier<Optional<Positions>> reached;
    private final Runnable leave;
    private List<Change> missed = List.of();
    private boolean begun;
    private volatile @Nullable Positions from;

    OpenStream(
            Interest interest,
            Telling telling,
            Mailbox mailbox,
            Serving serving,
            Supplier<Optional<Positions>> reached,
            Runnable leave) {
        this.interest = interest;
        this.telling = telling;
        this.mailbox = mailbox;
        this.settings = serving.settings();
        this.balances = serving.balances();
        this.looks = serving.looks();
        this.clock = serving.clock();
        this.reached = reached;
        this.leave = leave;
    }

    /** What streams of one instance share. */
    record Serving(StreamSettings settings, StreamedBalances balances, Semaphore looks, Clock clock) {}

    Interest interest() {
        return interest;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    /** Goes on where the reader was, which may be further than this instance has come. */
    void resume(Positions reader, List<Change> since) {
        from = reader;
        missed = since;
        begun = true;
    }

    /** The reader was somewhere else before, and cannot go on there. */
    void resumeNowhere() {
        begun = true;
        mailbox.beginAnew();
    }

    /** Takes a change if it is wanted and not known. */
    void offer(Change change) {
        Positions known = from;
        if (interest.covers(change.now().shelf())
                && (known == null || known.isBefore(change.partition(), change.offset()))) {
            mailbox.put(change);
        }
    }

    /**
     * Waits for something to tell; what is told is what the reader may see and has not seen, or nothing as a sign of life.
     *
     * @param end when the reader has to leave, if ever
     * @return nothing when the stream is over: the reader was too slow, or the service stops, or the end has come
     */
    public Optional<Batch> next(@Nullable Instant end) throws InterruptedException {
        Instant heartbeat = clock.instant().plus(settings.heartbeat());
        while (true) {
            if (mailbox.isClosed() || isOver(end)) {
                return Optional.empty();
            }
            Positions position = reached.get().orElse(null); // before the mail is taken: nothing is skipped by that
            boolean anew = mailbox.takeAnew();
            if (anew || !begun) {
                return Optional.of(beginning(position));
            }
            List<Level> news = news();
            if (!news.isEmpty()) {
                return Optional.of(new Batch(Batch.Kind.CHANGES, news, position));
            }
            Duration left = Duration.between(clock.instant(), earlier(heartbeat, end));
            if (!left.isPositive()) {
                return Optional.of(new Batch(Batch.Kind.CHANGES, List.of(), position));
            }
            mailbox.await(left);
        }
    }

    /** Lets changes gather for a moment, so that one reader is not written to a thousand times a second. */
    public void rest() throws InterruptedException {
        Thread.sleep(settings.pace());
    }

    @Override
    public void close() {
        mailbox.close();
        leave.run();
    }

    private Batch beginning(@Nullable Positions position) throws InterruptedException {
        Batch.Kind kind = begun ? Batch.Kind.RESET : Batch.Kind.SNAPSHOT;
        begun = true;
        missed = List.of();
        List<Shelf> pairs = interest.pairs();
        if (pairs.isEmpty()) {
            return new Batch(kind, List.of(), position);
        }
        looks.acquire();
        try {
            return new Batch(kind, telling.all(balances.find(pairs, clock.instant())), position);
        } finally {
            looks.release();
        }
    }

    private List<Level> news() {
        List<Change> changes = new ArrayList<>(missed);
        missed = List.of();
        changes.addAll(mailbox.take());
        return changes.isEmpty() ? List.of() : telling.news(changes);
    }

    private boolean isOver(@Nullable Instant end) {
        return end != null && !clock.instant().isBefore(end);
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
