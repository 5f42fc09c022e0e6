package org.comptoir.gateway.route.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a service's answer; tells a failure to read it from a failure to write it to the client. It may be watched for
 * silence: a machine that vanished does not say so, and the HTTP client knows only how long all of an answer may take.
 */
final class ServiceBody extends FilterInputStream {

    private static final int LOOKS_PER_SILENCE = 4;

    private volatile long waitingSince;
    private volatile boolean waiting;
    private volatile boolean silent;
    private @Nullable Future<?> watch;

    ServiceBody(InputStream body) {
        super(body);
    }

    /** A body that is lost when the service sends nothing for so long; time that the client takes to read does not count. */
    static ServiceBody watched(InputStream body, Duration silence, ScheduledExecutorService timer) {
        var watched = new ServiceBody(body);
        var pause = silence.toNanos() / LOOKS_PER_SILENCE;
        watched.watch = timer.scheduleWithFixedDelay(() -> watched.look(silence), pause, pause, TimeUnit.NANOSECONDS);
        return watched;
    }

    /** The service did not send the rest, or not in time. */
    static final class Lost extends IOException {

        Lost(IOException cause) {
            super(cause);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int most) throws IOException {
        waitingSince = System.nanoTime();
        waiting = true;
        try {
            var count = super.read(target, offset, most);
            if (count < 0 && silent) {
                throw new IOException("hung up");
            }
            return count;
        } catch (IOException failure) {
            throw new Lost(silent ? new SocketTimeoutException("silent for too long") : failure);
        } finally {
            waiting = false;
        }
    }

    /** Hangs up where more may come, so that the service learns that nobody reads it any more. */
    @Override
    public void close() throws IOException {
        if (watch != null) {
            watch.cancel(false);
        }
        super.close();
    }

    private void look(Duration silence) {
        if (!silent && waiting && System.nanoTime() - waitingSince >= silence.toNanos()) {
            silent = true;
            Thread.startVirtualThread(this::hangUp); // the timer watches others as well
        }
    }

    private void hangUp() {
        try {
            close();
        } catch (IOException _) {
            // the reader will hear of it
        }
    }
}
