package org.comptoir.local.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.comptoir.local.layout.PlatformProblem;

/** One load from its first connection to its report; everything happens in the calling thread. */
public final class LoadRun {
    private static final long LATE_CHECK = Duration.ofMillis(100).toNanos();
    private static final Duration DOOR = Duration.ofSeconds(30);
    private static final int RECEIVED = 64 * 1024;

    private final LoadPlan plan;
    private final Requests requests;
    private final Selector selector;
    private final LoadTally tally = new LoadTally();
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Line> idle = new ArrayDeque<>();
    private final ByteBuffer request = ByteBuffer.allocateDirect(RawLoad.LONGEST_REQUEST);
    private final ByteBuffer received = ByteBuffer.allocateDirect(RECEIVED);
    private long begin;
    private long counted;
    private long end;
    private long sent;
    private long finished;
    private long nextCheck;

    private LoadRun(LoadPlan plan, Requests requests, Selector selector) {
        this.plan = plan;
        this.requests = requests;
        this.selector = selector;
    }

    /** Loads the server as planned and returns when it is over. */
    public static LoadReport of(LoadPlan plan, Requests requests) {
        try (Selector selector = Selector.open()) {
            LoadRun run = new LoadRun(plan, requests, selector);
            try {
                return run.run();
            } finally {
                run.lines.forEach(Line::close);
            }
        } catch (IOException e) {
            throw new PlatformProblem("The load cannot reach %s: %s.".formatted(plan.server(), e.getMessage()), e);
        }
    }

    private LoadReport run() throws IOException {
        gather();
        begin = System.nanoTime();
        counted = begin + plan.warmUp().toNanos();
        end = counted + plan.duration().toNanos();
        boolean warm = false;
        while (!isOver(System.nanoTime())) {
            if (!warm && System.nanoTime() >= counted) {
                warm = true;
                tally.forget();
            }
            ask();
            selector.select(this::proceed, 1);
            giveUpLate();
        }
        long took = plan.isOpen() ? plan.duration().toNanos() : Math.min(System.nanoTime(), end) - counted;
        return tally.report(took);
    }

    /** Opens every connection before the first request. */
    private void gather() throws IOException {
        for (int i = 0; i < plan.connections(); i++) {
            Line line = new Line(plan, selector);
            line.open();
            lines.add(line);
            idle.add(line);
        }
        long patience = System.nanoTime() + DOOR.toNanos();
        while (!lines.stream().allMatch(Line::isConnected)) {
            selector.select(this::proceed, 50);
            if (lines.stream().anyMatch(Line::isClosed)) {
                throw new IOException("refused");
            }
            if (System.nanoTime() > patience) {
                throw new IOException("%d of %d connections were not taken within %d s"
                        .formatted(
                                lines.stream()
                                        .filter(line -> !line.isConnected())
                                        .count(),
                                lines.size(),
                                DOOR.toSeconds()));
            }
        }
    }

    private boolean isOver(long now) {
        if (plan.limit() > 0 && finished >= plan.limit()) {
            return true;
        }
        if (!plan.isOpen()) {
            return now >= end;
        }
        boolean answered = due(sent) >= end && finished >= sent;
        return answered || now >= end + plan.patience().toNanos();
    }

    private long due(long number) {
        return begin + (long) (number * 1e9 / plan.perSecond());
    }

    /** Sends what may be sent now. */
    private void ask() {
        while (!idle.isEmpty() && (plan.limit() == 0 || sent < plan.limit())) {
            long now = System.nanoTime();
            long since = plan.isOpen() ? due(sent) : now;
            if (since > now || (plan.isOpen() && since >= end)) {
                return;
            }
            sent++;
            if (!send(idle.remove(), since)) {
                return; // a server that refuses is not asked again in the same instant
            }
        }
    }

    private boolean send(Line line, long since) {
        request.clear();
        requests.write(request);
        request.flip();
        try {
            line.send(request, since);
            return true;
        } catch (IOException e) {
            fail(line, e);
            return false;
        }
    }

    private void proceed(SelectionKey key) {
        Line line = (Line) key.attachment();
        try {
            if (line.proceed(received)) {
                finish(line);
            }
        } catch (IOException e) {
            if (line.isBusy()) {
                fail(line, e);
            } else {
                line.close(); // an idle connection may be closed; it is opened again with the next request
            }
        }
    }

    private void finish(Line line) {
        finished++;
        long now = System.nanoTime();
        boolean counts = plan.isOpen() ? line.since() >= counted : now >= counted && now <= end;
        if (counts) {
            tally.answered(line.answer(), now - line.since());
        }
        idle.add(line);
        ask();
    }

    private void fail(Line line, IOException problem) {
        finished++;
        tally.failed(String.valueOf(problem.getMessage()));
        line.close();
        idle.add(line);
    }

    private void giveUpLate() {
        long now = System.nanoTime();
        if (now < nextCheck) {
            return;
        }
        nextCheck = now + LATE_CHECK;
        for (Line line : lines) {
            if (line.isBusy() && now - line.since() > plan.patience().toNanos()) {
                fail(line, new IOException("no answer within " + plan.patience().toSeconds() + " s"));
            }
        }
    }
}
