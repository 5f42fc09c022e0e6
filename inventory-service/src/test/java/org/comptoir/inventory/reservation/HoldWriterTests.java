package org.comptoir.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.comptoir.defaults.problem.Unavailable;
import org.comptoir.inventory.stock.Sku;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;

class HoldWriterTests {
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<Integer> batches = new CopyOnWriteArrayList<>();
    private @Nullable HoldWriter started;

    @AfterEach
    void stop() {
        gate.countDown();
        if (started != null) {
            started.stop();
        }
    }

    @Test
    void decidesTogetherWhatArrivedWhileItWasBusy() {
        HoldWriter writer = writer(100, Duration.ofSeconds(5), this::grantBehindTheGate);
        CompletableFuture<Decision> first = ask(writer, "TEE");
        await().until(() -> batches.size() == 1);
        List<CompletableFuture<Decision>> others = List.of(ask(writer, "TEE"), ask(writer, "TEE"), ask(writer, "TEE"));
        await().until(() -> writer.waiting() == 3);
        gate.countDown();
        assertThat(first.join()).isInstanceOf(Decision.Granted.class);
        assertThat(others).allSatisfy(each -> assertThat(each.join()).isInstanceOf(Decision.Granted.class));
        assertThat(batches).isEqualTo(List.of(1, 3));
    }

    @Test
    void tellsOneTooManyToComeBack() {
        HoldWriter writer = writer(1, Duration.ofSeconds(5), this::grantBehindTheGate);
        CompletableFuture<Decision> decided = ask(writer, "TEE");
        await().until(() -> batches.size() == 1);
        CompletableFuture<Decision> waiting = ask(writer, "TEE");
        await().until(() -> writer.waiting() == 1);
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> writer.decide(request("TEE")));
        gate.countDown();
        assertThat(List.of(decided.join(), waiting.join())).hasOnlyElementsOfType(Decision.Granted.class);
    }

    @Test
    void letsNobodyWaitLongerThanItsPatience() {
        HoldWriter writer = writer(100, Duration.ofMillis(50), this::grantBehindTheGate);
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> writer.decide(request("TEE")));
    }

    @Test
    void oneBadRequestDoesNotSpoilTheOthers() {
        HoldWriter writer = writer(100, Duration.ofSeconds(5), requests -> {
            List<Decision> decisions = grantBehindTheGate(requests);
            if (requests.stream().anyMatch(request -> sku(request).equals("POISON"))) {
                throw new IllegalArgumentException("poison");
            }
            return decisions;
        });
        CompletableFuture<Decision> first = ask(writer, "TEE");
        await().until(() -> batches.size() == 1);
        CompletableFuture<Decision> good = ask(writer, "TEE");
        CompletableFuture<Decision> poison = ask(writer, "POISON");
        await().until(() -> writer.waiting() == 2);
        gate.countDown();
        assertThat(first.join()).isInstanceOf(Decision.Granted.class);
        assertThat(good.join()).isInstanceOf(Decision.Granted.class);
        assertThat(poison.handle((decision, failure) -> String.valueOf(failure)).join())
                .contains("poison");
    }

    @Test
    void triesAgainAloneWhenSomebodyElseTookTheRow() {
        HoldWriter writer = writer(100, Duration.ofSeconds(5), requests -> {
            batches.add(requests.size());
            if (batches.size() == 1) {
                throw new CannotAcquireLockException("deadlock");
            }
            return granted(requests);
        });
        assertThat(writer.decide(request("TEE"))).isInstanceOf(Decision.Granted.class);
    }

    @Test
    void doesNotTryEachRequestAloneWhileTheDatabaseIsAway() {
        HoldWriter writer = writer(100, Duration.ofSeconds(5), requests -> {
            batches.add(requests.size());
            throw new DataAccessResourceFailureException("away");
        });
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> writer.decide(request("TEE")));
        assertThat(batches).isEqualTo(List.of(1));
    }

    @Test
    void takesNothingOnceStopped() {
        HoldWriter writer = writer(100, Duration.ofSeconds(5), HoldWriterTests::granted);
        writer.stop();
        assertThat(writer.isRunning()).isFalse();
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> writer.decide(request("TEE")));
    }

    @Test
    void passesOnAFailureThatNobodyForesaw() {
        HoldWriter writer = writer(100, Duration.ofSeconds(5), requests -> {
            throw new IllegalStateException("bug");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> writer.decide(request("TEE")))
                .withMessage("bug");
    }

    private HoldWriter writer(int queue, Duration patience, Function<List<HoldRequest>, List<Decision>> decider) {
        HoldWriter writer = new HoldWriter(decider, new HoldSettings(queue, 256, patience), new SimpleMeterRegistry());
        writer.start();
        started = writer;
        return writer;
    }

    private static CompletableFuture<Decision> ask(HoldWriter writer, String sku) {
        return CompletableFuture.supplyAsync(() -> writer.decide(request(sku)), Thread::startVirtualThread);
    }

    private static HoldRequest request(String sku) {
        return ReservationFixture.request(new Line(new Sku(sku), 1));
    }

    private static String sku(HoldRequest request) {
        return request.lines().getFirst().sku().value();
    }

    private List<Decision> grantBehindTheGate(List<HoldRequest> requests) {
        batches.add(requests.size());
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return granted(requests);
    }

    private static List<Decision> granted(List<HoldRequest> requests) {
        return requests.stream()
                .<Decision>map(
                        request -> new Decision.Granted(Reservation.held(request, ReservationFixture.NOON), true))
                .toList();
    }
}
