package org.comptoir.inventory.together;

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
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.defaults.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;

class TogetherTests {
    private final CountDownLatch gate = new CountDownLatch(1);
    private final List<List<String>> batches = new CopyOnWriteArrayList<>();
    private @Nullable Together<String, String> started;

    @AfterEach
    void stop() {
        gate.countDown();
        if (started != null) {
            started.stop();
        }
    }

    @Test
    void answersTogetherWhatArrivedWhileItWasBusy() {
        Together<String, String> together = start(100, Duration.ofSeconds(5), this::echoBehindTheGate);
        CompletableFuture<String> first = ask(together, "1");
        await().until(() -> batches.size() == 1);
        List<CompletableFuture<String>> others = List.of(ask(together, "2"), ask(together, "3"), ask(together, "4"));
        await().until(() -> together.waiting() == 3);
        gate.countDown();
        assertThat(Stream.concat(Stream.of(first), others.stream()).map(CompletableFuture::join))
                .containsExactly("1!", "2!", "3!", "4!");
        assertThat(batches).extracting(List::size).containsExactly(1, 3);
    }

    @Test
    void worksOnAsManyBatchesAtOnceAsItHasThreads() {
        Semaphore begun = new Semaphore(0);
        Together<String, String> together = start(new Limits(10, 1, 2, Duration.ofSeconds(5)), questions -> {
            begun.release();
            return echoBehindTheGate(questions);
        });
        List<CompletableFuture<String>> both = List.of(ask(together, "1"), ask(together, "2"));
        begun.acquireUninterruptibly(2);
        gate.countDown();
        assertThat(both).extracting(CompletableFuture::join).containsExactly("1!", "2!");
    }

    @Test
    void tellsOneTooManyToComeBack() {
        Together<String, String> together = start(1, Duration.ofSeconds(5), this::echoBehindTheGate);
        CompletableFuture<String> worked = ask(together, "1");
        await().until(() -> batches.size() == 1);
        CompletableFuture<String> waiting = ask(together, "2");
        await().until(() -> together.waiting() == 1);
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> together.ask("3"))
                .satisfies(refusal -> assertThat(refusal.retryAfter()).isPositive());
        gate.countDown();
        assertThat(List.of(worked.join(), waiting.join())).containsExactly("1!", "2!");
    }

    @Test
    void letsNobodyWaitLongerThanItsPatience() {
        Together<String, String> together = start(100, Duration.ofMillis(50), this::echoBehindTheGate);
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> together.ask("1"));
    }

    @Test
    void doesNoWorkForACallerWhoHasGone() {
        Together<String, String> together = start(100, Duration.ofMillis(50), this::echoBehindTheGate);
        assertThat(List.of(ask(together, "1"), ask(together, "2")))
                .allSatisfy(each -> assertThat(
                                each.handle((answer, failure) -> failure).join())
                        .isNotNull());
        gate.countDown();
        await().until(() -> together.waiting() == 0);
        assertThat(batches).hasSizeLessThan(2);
    }

    @Test
    void oneBadRequestDoesNotSpoilTheOthers() {
        Together<String, String> together = start(100, Duration.ofSeconds(5), questions -> {
            List<String> answers = echoBehindTheGate(questions);
            if (questions.contains("poison")) {
                throw new IllegalArgumentException("poison");
            }
            return answers;
        });
        CompletableFuture<String> first = ask(together, "1");
        await().until(() -> batches.size() == 1);
        CompletableFuture<String> poison = ask(together, "poison");
        List<CompletableFuture<String>> good = IntStream.range(0, 7)
                .mapToObj(number -> ask(together, "good " + number))
                .toList();
        await().until(() -> together.waiting() == 8);
        gate.countDown();
        assertThat(first.join()).isEqualTo("1!");
        assertThat(good).allSatisfy(each -> assertThat(each.join()).startsWith("good"));
        assertThat(poison.handle((answer, failure) -> String.valueOf(failure)).join())
                .contains("poison");
    }

    @Test
    void looksAgainWhenSomebodyElseTookTheRow() {
        Together<String, String> together = start(100, Duration.ofSeconds(5), questions -> {
            batches.add(questions);
            if (batches.size() == 1) {
                throw new CannotAcquireLockException("deadlock");
            }
            return echo(questions);
        });
        assertThat(together.ask("1")).isEqualTo("1!");
    }

    @Test
    void doesNotTryEachRequestAloneWhileTheDatabaseIsAway() {
        Together<String, String> together = start(100, Duration.ofSeconds(5), questions -> {
            batches.add(questions);
            throw new DataAccessResourceFailureException("away");
        });
        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(() -> together.ask("1"));
        assertThat(batches).hasSize(1);
    }

    @Test
    void takesNothingOnceStopped() {
        Together<String, String> together = start(100, Duration.ofSeconds(5), TogetherTests::echo);
        together.stop();
        assertThat(together.isRunning()).isFalse();
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> together.ask("1"));
    }

    @Test
    void passesOnAFailureThatNobodyForesaw() {
        Together<String, String> together = start(100, Duration.ofSeconds(5), questions -> {
            throw new IllegalStateException("bug");
        });
        assertThatIllegalStateException().isThrownBy(() -> together.ask("1")).withMessage("bug");
    }

    private Together<String, String> start(int queue, Duration patience, Function<List<String>, List<String>> work) {
        return start(new Limits(queue, 256, 1, patience), work);
    }

    private Together<String, String> start(Limits limits, Function<List<String>, List<String>> work) {
        Together<String, String> together = new Together<>("echoes", limits, work, new SimpleMeterRegistry());
        together.start();
        started = together;
        return together;
    }

    private static CompletableFuture<String> ask(Together<String, String> together, String question) {
        return CompletableFuture.supplyAsync(() -> together.ask(question), Thread::startVirtualThread);
    }

    private List<String> echoBehindTheGate(List<String> questions) {
        batches.add(questions);
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return echo(questions);
    }

    private static List<String> echo(List<String> questions) {
        return questions.stream().map(question -> question + "!").toList();
    }
}
