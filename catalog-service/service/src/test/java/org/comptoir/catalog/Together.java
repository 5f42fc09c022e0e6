package org.comptoir.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the same many times at once. */
public final class Together {

    private Together() {}

    /** All calls begin at the same moment; answers in the order of their numbers, from 0. */
    public static <T> List<T> run(int times, IntFunction<T> call) {
        var start = new CyclicBarrier(times);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, times)
                    .mapToObj(number -> threads.submit(() -> {
                        start.await();
                        return call.apply(number);
                    }))
                    .toList();
            var answers = new ArrayList<T>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
