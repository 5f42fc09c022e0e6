package org.comptoir.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Which number each port has in this platform. */
public final class Ports {
    private final Map<Port, Integer> numbers;

    private Ports(ToIntFunction<Port> number) {
        numbers = new EnumMap<>(Port.class);
        Arrays.stream(Port.values()).forEach(port -> numbers.put(port, number.applyAsInt(port)));
    }

    /** The numbers of the documentation, all moved by the same distance (0 for none). */
    public static Ports standard(int offset) {
        return new Ports(port -> port.standard() + offset);
    }

    /** Numbers that were free a moment ago, for a second platform beside a running one. */
    public static Ports free() {
        Iterator<Integer> free = freeNumbers(Port.values().length).iterator();
        return new Ports(port -> free.next());
    }

    /** The same numbers, but one that was free a moment ago for this port: a second instance beside the first. */
    Ports withAnother(Port changed) {
        int other = freeNumbers(1).getFirst();
        return new Ports(port -> port == changed ? other : of(port));
    }

    public int of(Port port) {
        Integer number = numbers.get(port);
        if (number == null) {
            throw new IllegalArgumentException("no number for " + port);
        }
        return number;
    }

    private static List<Integer> freeNumbers(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
