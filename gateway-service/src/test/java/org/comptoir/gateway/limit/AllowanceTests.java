package org.comptoir.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTests {

    private static final Limit LIMIT = new Limit(200, 400);

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1000);
    private final AtomicLong paid = new AtomicLong();
    private final Allowance allowance = new Allowance(clock::get);

    @Test
    void paysForABatchAtOnce() {
        for (var request = 0; request < 10; request++) {
            assertThat(allowance.spend(LIMIT, this::payWhole)).isTrue();
        }
        assertThat(paid).hasValue(1);
        assertThat(allowance.spend(LIMIT, this::payWhole)).isTrue();
        assertThat(paid).hasValue(2);
    }

    @Test
    void doesNotAskAnEmptyBucketBeforeItCanHaveEarnedABatch() {
        assertThat(allowance.spend(LIMIT, this::payNothing)).isFalse();
        assertThat(allowance.spend(LIMIT, this::payNothing)).isFalse();
        assertThat(paid).hasValue(1);

        clock.addAndGet(Duration.ofMillis(50).toNanos());
        assertThat(allowance.spend(LIMIT, this::payWhole)).isTrue();
        assertThat(paid).hasValue(2);
    }

    @Test
    void isEmptyUntilItCanHaveEarnedABatch() {
        assertThat(allowance.isEmpty()).isFalse();
        assertThat(allowance.spend(LIMIT, this::payNothing)).isFalse();
        assertThat(allowance.isEmpty()).isTrue();
        assertThat(paid).hasValue(1);

        clock.addAndGet(Duration.ofMillis(50).toNanos());
        assertThat(allowance.isEmpty()).isFalse();
    }

    @Test
    void isIdleWhenNobodyUsedItForLong() {
        var before = clock.get();
        assertThat(allowance.isIdleSince(before)).isFalse();
        assertThat(allowance.isIdleSince(before + 1)).isTrue();
    }

    @Test
    void batchesAreATwentiethOfASecond() {
        assertThat(LIMIT.batch()).isEqualTo(10);
        assertThat(LIMIT.batchTime()).isEqualTo(Duration.ofMillis(50));
        assertThat(new Limit(1, 5).batch()).isEqualTo(1);
        assertThat(new Limit(2000, 50).batch()).isEqualTo(50);
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(0, 1));
    }

    @Test
    void callersAreTheSameBySubjectAndBySubnet() throws UnknownHostException {
        assertThat(LimitedCaller.subject("a", LIMIT)).isEqualTo(LimitedCaller.subject("a", LIMIT));
        assertThat(LimitedCaller.subject("a", LIMIT)).isNotEqualTo(LimitedCaller.subject("b", LIMIT));
        assertThat(address("2001:db8:1:2::1")).isEqualTo(address("2001:db8:1:2:ffff::9"));
        assertThat(address("2001:db8:1:2::1")).isNotEqualTo(address("2001:db8:1:3::1"));
        assertThat(address("192.0.2.1")).isNotEqualTo(address("192.0.2.2"));
        assertThat(address("192.0.2.1").key()).matches("[0-9a-f]{32}");
    }

    private static LimitedCaller address(String text) throws UnknownHostException {
        return LimitedCaller.address(InetAddress.getByName(text), LIMIT);
    }

    private long payWhole() {
        paid.incrementAndGet();
        return LIMIT.batch();
    }

    private long payNothing() {
        paid.incrementAndGet();
        return 0;
    }
}
