package org.comptoir.defaults.web;

/**
 * How many connections the heap of this process can serve at once. Each takes some 100 KB while its request is worked on (buffers of the
 * server, the stack of its virtual thread, the parsed request): beyond that, callers wait in the queue of the operating system, which costs
 * nothing, instead of filling the heap.
 */
final class Connections {
    private static final long BYTES_EACH = 100 * 1024L;
    private static final int LEAST = 200;
    /** What Tomcat takes where nobody says otherwise. */
    private static final int MOST = 8_192;

    private Connections() {}

    /** As many as half of the heap can hold. */
    static int servedBy(long heapBytes) {
        return Math.clamp(heapBytes / 2 / BYTES_EACH, LEAST, MOST);
    }
}
