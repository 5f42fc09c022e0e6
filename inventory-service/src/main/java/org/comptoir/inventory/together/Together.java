package org.comptoir.inventory.together;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Gathers callers that ask at the same time and lets one piece of work answer them all: a thread takes what is waiting, up to a batch, and
 * works on it at once, alone when nobody else is there, so an idle service adds no delay. A caller whose patience ends is told to ask again.
 *
 * @param <Q> what a caller asks
 * @param <A> what it is answered
 */
public final class Together<Q, A> implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Together.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final String name;
    private final Limits limits;
    private final Function<List<Q>, List<A>> work;
    private final BlockingQueue<Waiting<Q, A>> queue;
    private final DistributionSummary sizes;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    /**
     * Prepares the queue and its meters; {@link #start} begins to answer.
     *
     * @param name of what is answered, such as {@code holds}: names the meters and the threads
     * @param limits of the queue, the batches, the threads and the wait
     * @param work one answer for each question, in the same order; when it throws, nobody was answered and it is called again with fewer
     * @param meters for the sizes of batches and of the queue
     */
    public Together(String name, Limits limits, Function<List<Q>, List<A>> work, MeterRegistry meters) {
        this.name = name;
        this.limits = limits;
        this.work = work;
        queue = new ArrayBlockingQueue<>(limits.queue());
        sizes = DistributionSummary.builder("comptoir.inventory." + name + ".together")
                .description("requests answered by one piece of work")
                .register(meters);
        Gauge.builder("comptoir.inventory." + name + ".waiting", queue, BlockingQueue::size)
                .description("requests whose work has not begun")
                .register(meters);
    }

    /**
     * Waits for the answer to one question.
     *
     * @throws Unavailable when too many wait already, when the answer does not come in time, or when the service is stopping
     */
    public A ask(Q question) {
        Waiting<Q, A> waiting = new Waiting<>(question, new CompletableFuture<>());
        if (!running || !queue.offer(waiting)) {
            throw new Unavailable("Too many requests at once", SOON);
        }
        try {
            return waiting.answer().get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            waiting.answer().cancel(false);
            throw new Unavailable("No answer in time; ask again, under the same id", SOON, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The service is stopping", SOON, stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    /** How many wait for work that has not begun. */
    public int waiting() {
        return queue.size();
    }

    private void run() {
        List<Waiting<Q, A>> batch = new ArrayList<>(limits.together());
        while (running) {
            try {
                batch.add(queue.take());
                queue.drainTo(batch, limits.together() - 1);
                batch.removeIf(Waiting::hasGone);
                if (!batch.isEmpty()) {
                    sizes.record(batch.size());
                    answer(List.copyOf(batch));
                }
            } catch (InterruptedException stop) {
                LOG.debug("Asked to stop");
            }
            batch.clear();
        }
    }

    private void answer(List<Waiting<Q, A>> batch) {
        try {
            work(batch);
        } catch (ConcurrencyFailureException overtaken) {
            again(batch, overtaken);
        } catch (RuntimeException failure) {
            apart(batch, failure);
        } catch (Error failure) {
            LOG.error("Requests for {} could not be answered", name, failure);
            batch.forEach(waiting -> waiting.fail(failure));
        }
    }

    private void work(List<Waiting<Q, A>> batch) {
        List<A> answers = work.apply(batch.stream().map(Waiting::question).toList());
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).answer().complete(answers.get(i));
        }
    }

    /** Somebody else took a row or an id at the same moment: the second look sees what they did. */
    private void again(List<Waiting<Q, A>> batch, ConcurrencyFailureException overtaken) {
        LOG.info("{} requests for {} were overtaken: {}", batch.size(), name, overtaken.toString());
        try {
            work(batch);
        } catch (RuntimeException failure) {
            apart(batch, failure);
        }
    }

    /** One bad request must not spoil the others: each half is tried by itself, unless the database is away for all of them. */
    private void apart(List<Waiting<Q, A>> batch, RuntimeException failure) {
        boolean away = Outages.isOutage(failure) && !(failure instanceof ConcurrencyFailureException);
        if (away || batch.size() == 1) {
            batch.forEach(waiting -> waiting.fail(failure));
            return;
        }
        LOG.warn("{} requests for {} could not be answered together: {}", batch.size(), name, failure.toString());
        int half = batch.size() / 2;
        answer(batch.subList(0, half));
        answer(batch.subList(half, batch.size()));
    }

    @Override
    public void start() {
        running = true;
        for (int number = 1; number <= limits.threads(); number++) {
            Thread thread =
                    Thread.ofPlatform().name(name + "-" + number).daemon().unstarted(this::run);
            threads.add(thread);
            thread.start();
        }
    }

    /** Stops after the web server, which has no callers waiting any more by then. */
    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join(limits.patience());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        queue.forEach(waiting -> waiting.fail(new Unavailable("The service is stopping", SOON)));
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
