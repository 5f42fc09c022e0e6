package org.comptoir.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.comptoir.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class SharedLimitIT {

    private static final Limit LIMIT = new Limit(200, 400);

    @Autowired
    DataSource database;

    @Test
    void twoInstancesTogetherGrantWhatOneLimitAllows() throws Exception {
        var instances = new RateLimiter[] {instance(database), instance(database)};
        var abusive = LimitedCaller.subject("abusive", LIMIT);
        var granted = new AtomicLong();
        var asked = new AtomicLong();
        var begin = System.nanoTime();
        var end = begin + Duration.ofSeconds(3).toNanos();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clients = new ArrayList<Callable<Void>>();
            for (var client = 0; client < 16; client++) {
                var instance = instances[client % 2];
                clients.add(() -> {
                    while (System.nanoTime() < end) {
                        asked.incrementAndGet();
                        if (instance.admits(abusive)) {
                            granted.incrementAndGet();
                        } else {
                            Thread.yield();
                        }
                    }
                    return null;
                });
            }
            for (var client : threads.invokeAll(clients)) {
                client.get();
            }
        }

        var seconds = (System.nanoTime() - begin) / 1e9;
        var allowed = LIMIT.burst() + LIMIT.perSecond() * seconds;
        System.getLogger(SharedLimitIT.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "asked {0}, granted {1}, allowed {2}",
                        asked.get(),
                        granted.get(),
                        Math.round(allowed));
        assertThat((double) granted.get()).isBetween(allowed * 0.95, allowed * 1.05);
        assertThat(instances[0].admits(LimitedCaller.subject("other", LIMIT))).isTrue();
    }

    @Test
    void mostRequestsOfAGoodClientNeedNoDatabase() {
        var trips = new AtomicLong();
        var instance = instance(counting(database, trips));
        var machine = LimitedCaller.subject("machine", new Limit(2000, 4000));

        var begin = System.nanoTime();
        for (var request = 0; request < 2000; request++) {
            assertThat(instance.admits(machine)).isTrue();
        }

        System.getLogger(SharedLimitIT.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} microseconds a request",
                        (System.nanoTime() - begin) / 1000 / 2000);
        assertThat(trips.get()).isLessThanOrEqualTo(20 + 2);
    }

    @Test
    void whileTheDatabaseIsAwayEverybodyPassesAndIsCounted() {
        var meters = new SimpleMeterRegistry();
        var trips = new AtomicLong();
        var clock = new AtomicLong();
        var instance = new RateLimiter(new SharedBuckets(broken(trips)), meters, clock::get);
        var caller = LimitedCaller.subject("anybody", LIMIT);

        for (var request = 0; request < 1000; request++) {
            assertThat(instance.admits(caller)).isTrue();
        }
        assertThat(meters.counter("comptoir.gateway.limit.unchecked").count()).isEqualTo(1000);
        var tripsOfTheFirstSecond = trips.get();
        clock.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(instance.admits(caller)).isTrue();

        assertThat(trips.get()).isEqualTo(2 * tripsOfTheFirstSecond);
    }

    @Test
    void fullBucketsAreForgotten() {
        var instance = instance(database);

        assertThat(instance.admits(LimitedCaller.subject("once", LIMIT))).isTrue();
        instance.tidyUp();

        assertThat(instance.admits(LimitedCaller.subject("once", LIMIT))).isTrue();
    }

    private static RateLimiter instance(DataSource database) {
        return new RateLimiter(new SharedBuckets(database), new SimpleMeterRegistry(), System::nanoTime);
    }

    private static DataSource counting(DataSource database, AtomicLong trips) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    trips.incrementAndGet();
                    return method.invoke(database, arguments);
                });
    }

    private static DataSource broken(AtomicLong trips) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    trips.incrementAndGet();
                    throw new SQLTransientConnectionException("away", "08001");
                });
    }
}
