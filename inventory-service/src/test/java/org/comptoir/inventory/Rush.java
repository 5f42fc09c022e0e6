package org.comptoir.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many who want something at the same moment. */
public final class Rush {
    private Rush() {}

    /** One of them. */
    public interface Buyer<T> {
        T buy(int number) throws Exception;
    }

    /** What each of so many got, all having begun at once. */
    public static <T> List<T> together(int buyers, Buyer<T> buyer) throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> tasks = IntStream.range(0, buyers)
                    .<Callable<T>>mapToObj(number -> () -> buyer.buy(number))
                    .toList();
            for (Future<T> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
