package org.comptoir.inventory.reservation;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.comptoir.defaults.problem.Outages;
import org.comptoir.defaults.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * The one thread of this instance that decides holds. It takes what is waiting, up to a batch, and decides it together: alone when
 * nobody else is there, so an idle service adds no delay. A caller whose patience ends is told to ask again under the same id.
 */
@Component
class HoldWriter implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(HoldWriter.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Function<List<HoldRequest>, List<Decision>> decider;
    private final HoldSettings settings;
    private final BlockingQueue<Waiting> queue;
    private final DistributionSummary together;
    private volatile boolean running;
    private @Nullable Thread writer;

    @Autowired
    HoldWriter(HoldDecider decider, HoldSettings settings, MeterRegistry meters) {
        this(decider::decide, settings, meters);
    }

    HoldWriter(Function<List<HoldRequest>, List<Decision>> decider, HoldSettings settings, MeterRegistry meters) {
        this.decider = decider;
        this.settings = settings;
        queue = new ArrayBlockingQueue<>(settings.queue());
        together = DistributionSummary.builder("comptoir.inventory.holds.together")
                .description("requests for a hold decided in one transaction")
                .register(meters);
        Gauge.builder("comptoir.inventory.holds.waiting", queue, BlockingQueue::size)
                .description("requests for a hold that wait for a decision")
                .register(meters);
    }

    private record Waiting(HoldRequest request, CompletableFuture<Decision> answer) {}

    /** Waits for the decision on one request. */
    Decision decide(HoldRequest request) {
        Waiting waiting = new Waiting(request, new CompletableFuture<>());
        if (!running || !queue.offer(waiting)) {
            throw new Unavailable("Too many requests for stock at once", SOON);
        }
        try {
            return waiting.answer().get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            waiting.answer().cancel(false);
            throw new Unavailable("No decision in time; ask again under the same id", SOON, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The service is stopping", SOON, stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    /** How many wait for a decision that has not begun. */
    int waiting() {
        return queue.size();
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>(settings.together());
        while (running) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, settings.together() - 1);
                batch.removeIf(waiting -> waiting.answer().isDone());
                answer(batch);
            } catch (InterruptedException stop) {
                LOG.debug("Asked to stop");
            }
            batch.clear();
        }
    }

    private void answer(List<Waiting> batch) {
        if (batch.isEmpty()) {
            return;
        }
        together.record(batch.size());
        try {
            List<Decision> decisions =
                    decider.apply(batch.stream().map(Waiting::request).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(decisions.get(i));
            }
        } catch (RuntimeException failure) {
            apart(batch, failure);
        } catch (Error failure) {
            LOG.error("Requests could not be decided", failure);
            batch.forEach(waiting -> waiting.answer().completeExceptionally(failure));
        }
    }

    /** One bad request must not spoil the others: each is decided again alone, unless the database is away for all of them. */
    private void apart(List<Waiting> batch, RuntimeException failure) {
        if (Outages.isOutage(failure) && !(failure instanceof ConcurrencyFailureException)) {
            batch.forEach(waiting -> waiting.answer().completeExceptionally(failure));
            return;
        }
        LOG.warn(
                "{} requests could not be decided together, deciding each alone: {}", batch.size(), failure.toString());
        batch.forEach(this::answerAlone);
    }

    private void answerAlone(Waiting waiting) {
        try {
            waiting.answer().complete(decider.apply(List.of(waiting.request())).getFirst());
        } catch (RuntimeException failure) {
            waiting.answer().completeExceptionally(failure);
        }
    }

    @Override
    public void start() {
        Thread thread = Thread.ofPlatform().name("hold-writer").daemon().unstarted(this::run);
        writer = thread;
        running = true;
        thread.start();
    }

    /** Stops after the web server, which has no callers waiting any more by then. */
    @Override
    public void stop() {
        running = false;
        Thread thread = writer;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(settings.patience());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        queue.forEach(
                waiting -> waiting.answer().completeExceptionally(new Unavailable("The service is stopping", SOON)));
        queue.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
