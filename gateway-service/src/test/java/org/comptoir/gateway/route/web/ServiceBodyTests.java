package org.comptoir.gateway.route.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceBodyTests {

    private static final Duration SILENCE = Duration.ofMillis(40);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void isLostWhenTheServiceFallsSilent() throws IOException {
        try (var body = ServiceBody.watched(new Hanging(), SILENCE, timer)) {
            assertThatExceptionOfType(ServiceBody.Lost.class)
                    .isThrownBy(body::read)
                    .withCauseInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void isReadToItsEnd() throws IOException {
        try (var body = ServiceBody.watched(new ByteArrayInputStream(new byte[] {1, -1}), SILENCE, timer)) {
            assertThat(body.read()).isEqualTo(1);
            assertThat(body.readAllBytes()).containsExactly(-1);
            assertThat(body.read()).isEqualTo(-1);
        }
    }

    /** Says nothing until it is closed, as the body of the JDK's client does. */
    private static final class Hanging extends InputStream {

        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public int read() throws IOException {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("closed");
        }

        @Override
        public int read(byte[] target, int offset, int most) throws IOException {
            return read();
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
