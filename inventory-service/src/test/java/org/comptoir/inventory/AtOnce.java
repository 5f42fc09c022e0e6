package org.comptoir.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does something several times at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What is done. */
    public interface Deed<T> {
        T act(int number) throws Exception;
    }

    /** All answers, in the order of their numbers from 0. */
    public static <T> List<T> run(int times, Deed<T> deed) throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> tasks = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(number -> () -> deed.act(number))
                    .toList();
            for (Future<T> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
