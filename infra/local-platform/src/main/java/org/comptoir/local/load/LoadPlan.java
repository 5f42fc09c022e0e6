package org.comptoir.local.load;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;

/**
 * How hard and how long.
 *
 * @param server where to connect
 * @param connections open at once; of an open loop: at most
 * @param perSecond requests a second whatever the answers (an open loop), or 0: each connection asks again once it is answered
 * @param warmUp at the beginning, not counted
 * @param duration counted after the warm-up
 * @param limit ends after so many requests even before the time is over; 0 for none
 * @param patience an answer that takes longer counts as an error and its connection is given up
 */
public record LoadPlan(
        InetSocketAddress server,
        int connections,
        double perSecond,
        Duration warmUp,
        Duration duration,
        long limit,
        Duration patience) {
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(30);

    /** So many connections, each asking as fast as it is answered. */
    public static LoadPlan closed(String url, int connections, Duration warmUp, Duration duration) {
        return new LoadPlan(server(url), connections, 0, warmUp, duration, 0, USUAL_PATIENCE);
    }

    /** So many requests each second, evenly; a late start counts as waiting. */
    public static LoadPlan open(String url, double perSecond, int connections, Duration warmUp, Duration duration) {
        return new LoadPlan(server(url), connections, perSecond, warmUp, duration, 0, USUAL_PATIENCE);
    }

    /** So many requests as fast as the connections allow, within ten minutes. */
    public static LoadPlan exactly(String url, long requests, int connections) {
        return new LoadPlan(
                server(url), connections, 0, Duration.ZERO, Duration.ofMinutes(10), requests, Duration.ofMinutes(2));
    }

    public boolean isOpen() {
        return perSecond > 0;
    }

    static InetSocketAddress server(String url) {
        int path = url.indexOf('/', url.indexOf("//") + 2);
        URI uri = URI.create(path < 0 ? url : url.substring(0, path));
        return new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort());
    }
}
