package org.comptoir.inventory.together;

import java.util.concurrent.CompletableFuture;

/** A caller and what it asked. */
record Waiting<Q, A>(Q question, CompletableFuture<A> answer) {
    boolean hasGone() {
        return answer.isDone();
    }

    void fail(Throwable failure) {
        answer.completeExceptionally(failure);
    }
}
