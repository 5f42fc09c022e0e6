package org.comptoir.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.inventory.Rush.together;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.comptoir.defaults.UuidV7;
import org.comptoir.defaults.problem.Unavailable;
import org.comptoir.inventory.Shop;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.InsufficientStock;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ComptoirTest
class OversellIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private HoldDecider decider;

    @Autowired
    private ReservationService reservations;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void twoHundredBuyersGetExactlyTheTwentyUnitsThereAre() throws Exception {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(20);
        List<Answer> answers = together(200, number -> shop.hold(sku));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(20);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.expectProblem(409, "insufficient-stock"));
        assertThat(shop.numbers(sku)).isEqualTo(List.of(20L, 20L, 0L));
        assertThat(shop.differences()).isEmpty();
    }

    /** R03. Five hundred at a time, because a test's client is no ten thousand browsers. */
    @Test
    void tenThousandBuyersGetExactlyTheHundredUnitsThereAre() throws Exception {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(100);
        List<Integer> statuses =
                together(
                                500,
                                lane -> IntStream.range(0, 20)
                                        .map(buyer -> shop.hold(sku).status())
                                        .boxed()
                                        .toList())
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(100);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(9_900);
        assertThat(shop.numbers(sku)).isEqualTo(List.of(100L, 100L, 0L));
        assertThat(shop.differences()).isEmpty();
    }

    @Test
    void tenThousandWhoWaitAtTheSameMomentAreAllAnswered() throws Exception {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(100);
        List<Boolean> held = together(10_000, number -> {
            HoldRequest request = request(shop, List.of(sku));
            Optional<Boolean> answer = Optional.empty();
            while (answer.isEmpty()) {
                answer = ask(request);
            }
            return answer.get();
        });
        assertThat(held).filteredOn(each -> each).hasSize(100);
        assertThat(shop.differences()).isEmpty();
    }

    /** Empty when the machine is slow and the buyer is told to ask again under the same id. */
    private Optional<Boolean> ask(HoldRequest request) {
        try {
            reservations.hold(request);
            return Optional.of(true);
        } catch (InsufficientStock refused) {
            return Optional.of(false);
        } catch (Unavailable later) {
            return Optional.empty();
        }
    }

    /** Each request in a transaction of its own, as if each came to another instance. */
    @Test
    void instancesThatTakeTheSameArticlesInOppositeOrderNeitherOversellNorBlockEachOther() throws Exception {
        Shop shop = Shop.open(http, tokens);
        List<String> skus = List.of(shop.stock(60), shop.stock(60), shop.stock(60));
        List<Decision> decisions = together(
                100,
                number -> decider.decide(
                                ReservationFixture.calls(request(shop, number % 2 == 0 ? skus : skus.reversed())))
                        .getFirst());
        assertThat(decisions).filteredOn(Decision.Granted.class::isInstance).hasSize(60);
        assertThat(decisions)
                .filteredOn(Decision.Refused.class::isInstance)
                .allSatisfy(refused ->
                        assertThat(((Decision.Refused) refused).refusal()).isInstanceOf(InsufficientStock.class));
        assertThat(shop.differences()).isEmpty();
    }

    /** Each in a transaction of its own again: those who come too late are told to look again, which finds the one that was made. */
    @Test
    void twinsOnManyInstancesMakeOneReservation() throws Exception {
        Shop shop = Shop.open(http, tokens);
        List<String> skus = List.of(shop.stock(100), shop.stock(100));
        for (int round = 0; round < 10; round++) {
            HoldRequest request = request(shop, skus);
            List<Boolean> granted = together(16, number -> isGrantedAtOnce(request));
            assertThat(granted).contains(true);
            assertThat(decider.decide(ReservationFixture.calls(request)).getFirst())
                    .isInstanceOf(Decision.Granted.class);
        }
        assertThat(shop.numbers(skus.getFirst())).isEqualTo(List.of(100L, 10L, 90L));
        assertThat(shop.differences()).isEmpty();
    }

    private boolean isGrantedAtOnce(HoldRequest request) {
        try {
            return decider.decide(ReservationFixture.calls(request)).getFirst() instanceof Decision.Granted;
        } catch (OptimisticLockingFailureException overtaken) {
            return false;
        }
    }

    @Test
    void holdsReleasesAndMovementsOfTheSameShelvesAllAddUp() throws Exception {
        Shop shop = Shop.open(http, tokens);
        List<String> skus = List.of(shop.stock(500), shop.stock(500));
        together(60, number -> {
            HoldRequest request = request(shop, number % 2 == 0 ? skus : skus.reversed());
            switch (number % 3) {
                case 0 -> shop.hold(skus.getFirst(), skus.getLast()).expect(201);
                case 1 -> shop.move("SHRINKAGE", skus.get(number % 2), 1);
                default -> {
                    decider.decide(ReservationFixture.calls(request));
                    reservations.release(request.id(), "CANCELLED");
                }
            }
            return number;
        });
        assertThat(shop.numbers(skus.getFirst()).get(1)).isEqualTo(20L);
        assertThat(shop.numbers(skus.getLast()).get(1)).isEqualTo(20L);
        assertThat(shop.differences()).isEmpty();
    }

    /** The same rush against the obvious code: it must oversell, or this rush proves nothing. */
    @Test
    void readingFirstAndWritingThenWouldOversell() throws Exception {
        jdbc.sql("CREATE TABLE naive_stock (id int PRIMARY KEY, on_hand int NOT NULL, reserved int NOT NULL)")
                .update();
        jdbc.sql("INSERT INTO naive_stock VALUES (1, 5, 0)").update();
        CyclicBarrier rush = new CyclicBarrier(10);
        List<Boolean> sold = together(10, number -> naiveHold(rush));
        assertThat(sold).filteredOn(each -> each).hasSizeGreaterThan(5);
    }

    private boolean naiveHold(CyclicBarrier rush) throws InterruptedException, BrokenBarrierException {
        int available = jdbc.sql("SELECT on_hand - reserved FROM naive_stock WHERE id = 1")
                .query(Integer.class)
                .single();
        rush.await();
        if (available < 1) {
            return false;
        }
        jdbc.sql("UPDATE naive_stock SET reserved = reserved + 1 WHERE id = 1").update();
        return true;
    }

    private static HoldRequest request(Shop shop, List<String> skus) {
        return HoldRequest.of(
                new ReservationId(UuidV7.next()),
                UUID.randomUUID(),
                new LocationId(shop.id()),
                skus.stream().map(sku -> new Line(new Sku(sku), 1)).toList(),
                Duration.ofMinutes(15));
    }
}
