package org.comptoir.inventory.stream;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.comptoir.inventory.stock.Shelf;

/** What one reader has not taken yet: of each shelf the newest, of so many shelves at most; more, and the reader is given up. */
final class Mailbox {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final int capacity;
    private final Map<Shelf, Change> waiting = new LinkedHashMap<>();
    private boolean anew;
    private boolean closed;

    Mailbox(int capacity) {
        this.capacity = capacity;
    }

    /** Never waits, whatever the reader does. */
    void put(Change change) {
        lock.lock();
        try {
            if (closed || anew) {
                return;
            }
            waiting.merge(change.now().shelf(), change, (old, fresh) -> fresh.isNewerThan(old) ? old.then(fresh) : old);
            if (waiting.size() > capacity) {
                waiting.clear();
                closed = true;
            }
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Something was missed: what waits is void, the reader begins anew. */
    void beginAnew() {
        lock.lock();
        try {
            waiting.clear();
            anew = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            waiting.clear();
            closed = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something to do, at most so long. */
    void await(Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lockInterruptibly();
        try {
            while (left > 0 && !closed && !anew && waiting.isEmpty()) {
                left = news.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether the reader has to begin anew; asked once. */
    boolean takeAnew() {
        lock.lock();
        try {
            boolean was = anew;
            anew = false;
            return was;
        } finally {
            lock.unlock();
        }
    }

    /** Takes everything. */
    List<Change> take() {
        lock.lock();
        try {
            List<Change> taken = List.copyOf(waiting.values());
            waiting.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }
}
