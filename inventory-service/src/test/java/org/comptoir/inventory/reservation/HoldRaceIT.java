package org.comptoir.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.defaults.UuidV7;
import org.comptoir.inventory.Rush;
import org.comptoir.inventory.Shop;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.InsufficientStock;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens at the same moment. */
@ComptoirTest
class HoldRaceIT {
    private static final long SEED = 20_261_122;

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe kafka;

    @Autowired
    private ReservationService reservations;

    @Autowired
    private JdbcClient jdbc;

    /** R06. */
    @Test
    void linesOfOneArticleAreOneDemandInAThousandRandomCarts() throws Exception {
        Shop shop = Shop.open(http, tokens);
        List<String> skus =
                IntStream.range(0, 5).mapToObj(each -> shop.stock(400)).toList();
        Map<String, Integer> granted = new ConcurrentHashMap<>();
        Rush.together(1_000, number -> {
            HoldRequest cart = cart(shop, skus, new Random(SEED + number));
            try {
                reservations.hold(cart);
                cart.lines().forEach(line -> granted.merge(line.sku().value(), line.quantity(), Integer::sum));
            } catch (InsufficientStock refused) {
                assertThat(refused.shortages())
                        .allSatisfy(missing -> assertThat(missing.asked()).isGreaterThan(missing.available()));
            }
            return number;
        });
        for (String sku : skus) {
            int units = granted.getOrDefault(sku, 0);
            assertThat(units).isBetween(300, 400);
            assertThat(shop.numbers(sku)).isEqualTo(List.of(400L, (long) units, 400L - units));
        }
        assertThat(shop.differences()).isEmpty();
    }

    private static HoldRequest cart(Shop shop, List<String> skus, Random random) {
        List<Line> lines = new ArrayList<>();
        Sku twice = new Sku(skus.get(random.nextInt(skus.size())));
        for (int line = 2 + random.nextInt(4); line > 0; line--) {
            lines.add(new Line(twice, 1 + random.nextInt(3)));
        }
        lines.add(new Line(new Sku(skus.get(random.nextInt(skus.size()))), 1));
        return request(shop, lines);
    }

    /** R07. */
    @Test
    void decidesOnTheStockThatIsThereAtThatMoment() throws Exception {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(10);
        assertThat(shop.numbers(sku)).isEqualTo(List.of(10L, 0L, 10L));
        shop.move("SHRINKAGE", sku, 7);
        Answer refused = shop.hold(UuidV7.next(), 900, Shop.line(sku, 4)).expectProblem(409, "insufficient-stock");
        assertThat(refused.number("$.shortages[0].available")).isEqualTo(3);
        Rush.together(30, number -> number % 3 == 0 ? shop.move("RECEIPT", sku, 1) : shop.hold(sku));
        assertThat(shop.numbers(sku).getFirst()).isEqualTo(13L);
        assertThat((long) shop.numbers(sku).get(2)).isNotNegative();
        assertThat(shop.differences()).isEmpty();
    }

    /** R08. The deadlines fall while the commitments are under way. */
    @Test
    void aHoldIsEitherCommittedOrExpired() throws Exception {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(3_000);
        List<ReservationId> ids = Rush.together(
                2_000,
                number -> reservations
                        .hold(request(shop, List.of(new Line(new Sku(sku), 1))))
                        .reservation()
                        .id());
        jdbc.sql("UPDATE reservation SET held_until = clock_timestamp() + random() * interval '3 seconds'"
                        + " WHERE location_id = :shop")
                .param("shop", shop.id())
                .update();
        List<Boolean> committed = Rush.together(8, lane -> commit(ids, lane)).stream()
                .flatMap(List::stream)
                .toList();
        long kept = committed.stream().filter(each -> each).count();
        while (reservations.expire(200) > 0) {
            assertThat(committed).hasSize(2_000);
        }
        Map<String, Long> statuses = jdbc
                .sql("SELECT status FROM reservation WHERE location_id = :shop AND held_until <= clock_timestamp()")
                .param("shop", shop.id())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertThat(statuses.getOrDefault("HELD", 0L)).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM reservation WHERE location_id = :shop AND status = 'COMMITTED'")
                        .param("shop", shop.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(kept);
        assertThat((long) shop.numbers(sku).get(1)).isEqualTo(kept);
        assertThat(shop.differences()).isEmpty();
    }

    private List<Boolean> commit(List<ReservationId> ids, int lane) {
        List<Boolean> kept = new ArrayList<>();
        for (int i = lane; i < ids.size(); i += 8) {
            try {
                reservations.commit(ids.get(i));
                kept.add(true);
            } catch (ReservationClosed expired) {
                kept.add(false);
            }
            if (i % 50 == lane) {
                reservations.expire(200);
            }
        }
        return kept;
    }

    @Test
    void twinsAtTheSameMomentMakeOneReservation() throws Exception {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(5);
        UUID id = UuidV7.next();
        List<Answer> answers = Rush.together(40, number -> shop.hold(id, 900, Shop.line(sku, 2)));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(39);
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(shop.numbers(sku)).isEqualTo(List.of(5L, 2L, 3L));
    }

    /** They are decided by another thread, in one transaction. */
    @Test
    void eachOfThoseDecidedTogetherIsToldInTheTraceOfItsOwnRequest() throws Exception {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(20);
        Map<String, String> traces = new ConcurrentHashMap<>();
        Rush.together(20, number -> {
            UUID id = UuidV7.next();
            String trace = UuidV7.next().toString().replace("-", "");
            traces.put(id.toString(), trace);
            return http.as(tokens.service())
                    .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                    .put("/api/v1/reservations/" + id, """
                            {"orderId": "%s", "locationId": "%s", "lines": [%s]}
                            """.formatted(UuidV7.next(), shop.id(), Shop.line(sku, 1)))
                    .expect(201);
        });
        traces.forEach((id, trace) -> {
            ConsumerRecord<String, byte[]> told = kafka.awaitRecord(Topics.RESERVATIONS, event -> id.equals(event.key()));
            assertThat(new String(told.headers().lastHeader("traceparent").value(), StandardCharsets.UTF_8))
                    .startsWith("00-" + trace + "-");
        });
    }

    private static HoldRequest request(Shop shop, List<Line> lines) {
        return HoldRequest.of(
                new ReservationId(UuidV7.next()),
                UUID.randomUUID(),
                new LocationId(shop.id()),
                lines,
                Duration.ofMinutes(15));
    }
}
