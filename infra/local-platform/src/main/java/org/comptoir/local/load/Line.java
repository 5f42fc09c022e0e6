package org.comptoir.local.load;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/** One connection: at most one request under way, opened when first needed and again after it was cut. */
final class Line {
    private final LoadPlan plan;
    private final Selector selector;
    private final ResponseReader reader = new ResponseReader();
    private @Nullable SocketChannel channel;
    private @Nullable SelectionKey key;
    private @Nullable ByteBuffer unsent;
    private long since;
    private boolean busy;

    Line(LoadPlan plan, Selector selector) {
        this.plan = plan;
        this.selector = selector;
    }

    boolean isConnected() {
        return channel != null && channel.isConnected();
    }

    boolean isClosed() {
        return channel == null;
    }

    boolean isBusy() {
        return busy;
    }

    /** When the request under way was sent, or was due. */
    long since() {
        return since;
    }

    ResponseReader answer() {
        return reader;
    }

    /** Opens the connection without a request, so that a rush begins with everybody at the door. */
    void open() throws IOException {
        if (channel != null) {
            return;
        }
        SocketChannel fresh = SocketChannel.open();
        channel = fresh;
        fresh.configureBlocking(false);
        fresh.setOption(StandardSocketOptions.TCP_NODELAY, true);
        boolean connected = fresh.connect(plan.server());
        key = fresh.register(selector, connected ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, this);
    }

    void send(ByteBuffer request, long counted) throws IOException {
        busy = true;
        since = counted;
        open();
        SocketChannel open = opened();
        if (open.isConnected()) {
            open.write(request);
        }
        if (request.hasRemaining()) {
            unsent = ByteBuffer.allocate(request.remaining()).put(request).flip();
            interest(SelectionKey.OP_WRITE);
        }
    }

    /** Goes on with what the selector said is possible; answers whether an answer is complete. */
    boolean proceed(ByteBuffer scratch) throws IOException {
        SocketChannel open = opened();
        if (open.isConnectionPending()) {
            open.finishConnect();
            interest(unsent == null ? SelectionKey.OP_READ : SelectionKey.OP_WRITE);
        }
        if (unsent != null) {
            open.write(unsent);
            if (unsent.hasRemaining()) {
                return false;
            }
            unsent = null;
            interest(SelectionKey.OP_READ);
        }
        return receive(open, scratch);
    }

    private boolean receive(SocketChannel open, ByteBuffer scratch) throws IOException {
        while (true) {
            scratch.clear();
            int count = open.read(scratch);
            if (count < 0) {
                throw new IOException(busy ? "cut before the answer" : "closed while idle");
            }
            if (count == 0) {
                return false;
            }
            scratch.flip();
            if (reader.read(scratch)) {
                busy = false;
                if (reader.isClosing()) {
                    close();
                }
                return true;
            }
        }
    }

    void close() {
        busy = false;
        unsent = null;
        reader.reset();
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // what is being thrown away need not close well
        }
        channel = null;
        key = null;
    }

    private void interest(int operations) {
        if (key != null && !opened().isConnectionPending()) {
            key.interestOps(operations);
        }
    }

    private SocketChannel opened() {
        if (channel == null) {
            throw new IllegalStateException("not open");
        }
        return channel;
    }
}
