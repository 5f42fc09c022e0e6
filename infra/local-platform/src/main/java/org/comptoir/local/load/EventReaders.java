package org.comptoir.local.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Many readers of server-sent events in one thread. */
public final class EventReaders implements AutoCloseable {
    private static final int RECEIVED = 64 * 1024;
    private static final long LOOK_MILLIS = 100;

    private final Selector selector;
    private final Listener listener;
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final Thread thread;
    private volatile boolean closed;

    /** Told in the readers' thread, as soon as a line of data is complete. */
    @FunctionalInterface
    public interface Listener {
        /** {@code data}: JSON, as it came. */
        void heard(int reader, String data);
    }

    /** Opens a connection for each path and query, all with the same headers. */
    public EventReaders(String url, List<String> targets, List<String> headers, Listener listener) {
        this.listener = listener;
        try {
            selector = Selector.open();
            URI server = URI.create(url);
            for (int reader = 0; reader < targets.size(); reader++) {
                StringBuilder request = new StringBuilder("GET ")
                        .append(targets.get(reader))
                        .append(" HTTP/1.1\r\nHost: ")
                        .append(server.getAuthority())
                        .append("\r\nAccept: text/event-stream");
                headers.forEach(header -> request.append("\r\n").append(header));
                SocketChannel channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
                channel.write(
                        ByteBuffer.wrap(request.append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII)));
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ, new EventReader(reader));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = Thread.ofPlatform().daemon().name("event-readers").start(this::read);
    }

    /** Readers whose stream was opened with 200. */
    public int answered() {
        return answered.get();
    }

    /** Readers that were refused or cut off. */
    public int lost() {
        return lost.get();
    }

    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        try {
            thread.join();
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(RECEIVED);
        try {
            while (!closed) {
                selector.select(key -> read(key, buffer), LOOK_MILLIS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(SelectionKey key, ByteBuffer buffer) {
        EventReader reader = (EventReader) key.attachment();
        buffer.clear();
        try {
            if (((SocketChannel) key.channel()).read(buffer) < 0) {
                throw new IOException("cut off");
            }
            buffer.flip();
            boolean before = reader.isAnswered();
            reader.read(buffer, listener);
            if (!before && reader.isAnswered()) {
                answered.incrementAndGet();
            }
        } catch (IOException e) {
            lost.incrementAndGet();
            key.cancel();
            close(key);
        }
    }

    private static void close(SelectionKey key) {
        try {
            key.channel().close();
        } catch (IOException e) {
            // it is being thrown away
        }
    }
}
