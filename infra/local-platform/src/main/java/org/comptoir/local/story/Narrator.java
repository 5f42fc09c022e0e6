package org.comptoir.local.story;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.comptoir.local.api.Answer;
import org.comptoir.local.layout.PlatformProblem;

/** Tells each step: what it means, the call, the status, the time. A step that goes wrong ends the story. */
final class Narrator {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final Consumer<String> out;
    private int steps;

    Narrator(Consumer<String> out) {
        this.out = out;
    }

    int steps() {
        return steps;
    }

    void say(String sentence) {
        out.accept(sentence);
    }

    /** Tells a call that must have one of the statuses. */
    Answer step(String sentence, Answer answer, int... expected) {
        steps++;
        boolean fine = Arrays.stream(expected).anyMatch(status -> status == answer.status());
        tell(sentence, answer, answer.took(), "");
        if (!fine) {
            throw new PlatformProblem("The story ends at step %d (%s): %s %s answered %d, expected %s. %s"
                    .formatted(
                            steps,
                            sentence,
                            answer.method(),
                            answer.path(),
                            answer.status(),
                            Arrays.toString(expected),
                            answer.complaint()));
        }
        return answer;
    }

    /** Asks until the answer is as awaited and tells how long that took; the last answer explains a failure. */
    Seen await(String sentence, Supplier<Answer> question, Predicate<Answer> awaited) {
        steps++;
        long begin = System.nanoTime();
        Answer answer = question.get();
        while (!awaited.test(answer)) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new PlatformProblem(
                        "The story ends at step %d (%s): still not so after %d s. %s %s answered %d: %s"
                                .formatted(
                                        steps,
                                        sentence,
                                        PATIENCE.toSeconds(),
                                        answer.method(),
                                        answer.path(),
                                        answer.status(),
                                        answer.complaint()));
            }
            pause();
            answer = question.get();
        }
        Duration waited = Duration.ofNanos(System.nanoTime() - begin);
        tell(sentence, answer, waited, "seen after ");
        return new Seen(answer, waited);
    }

    /** An awaited answer and how long it took to come true. */
    record Seen(Answer answer, Duration waited) {}

    private void tell(String sentence, Answer answer, Duration time, String before) {
        out.accept(String.format(Locale.ROOT, "%2d  %s", steps, sentence));
        out.accept(String.format(
                Locale.ROOT,
                "      %-4s %s  ->  %d  %s%d ms",
                answer.method(),
                answer.path(),
                answer.status(),
                before,
                time.toMillis()));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformProblem("Interrupted.", e);
        }
    }
}
