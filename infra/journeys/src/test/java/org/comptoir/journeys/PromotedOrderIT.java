package org.comptoir.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.journeys.ClickAndCollectIT.euro;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A promotion costs the same on the web, at the counter and at the till, and what is sold leaves the feed for Google. */
@ExtendWith(RunningPlatform.class)
class PromotedOrderIT {
    /** Two for the price of one. */
    private static final int TOTAL = Shop.PRICE;

    @Test
    void paysThePromotedTotalAtTheHandOverAndAtTheTill(Cast cast) {
        Shop shop = Shop.opened(cast, 7);
        cast.merchandiser()
                .put(
                        "/api/v1/promotions/two-for-one-" + shop.sku,
                        Map.of(
                                "names",
                                Map.of("fr", "2 pour le prix d'un", "en", "Two for one"),
                                "kind",
                                "N_FOR_M",
                                "buy",
                                2,
                                "pay",
                                1,
                                "skus",
                                List.of(shop.sku),
                                "from",
                                Instant.now().minusSeconds(60)))
                .expect(200, 201);

        Answer order = shop.order(Shop.id(), shop.orderOf(shop.customer(), 2)).expect(201);
        assertThat(order.number("/lines/0/unitPrice/amount")).isEqualTo(Shop.PRICE);
        assertThat(order.number("/lines/0/total/amount")).isEqualTo(TOTAL);
        assertThat(order.number("/total/amount")).isEqualTo(TOTAL);
        assertThat(order.number("/fulfilment/amountDue/amount")).isEqualTo(TOTAL);

        shop.prepare(order);
        Answer work = cast.clerk(shop.store).get(shop.workItem(order)).expect(200);
        assertThat(work.number("/amountDue/amount")).isEqualTo(TOTAL);
        String code = order.text("/fulfilment/pickupCode");
        assertThat(handOver(cast, shop, order, code, 2 * Shop.PRICE).expect(409).problem())
                .isEqualTo("payment-differs");
        handOver(cast, shop, order, code, TOTAL).expect(201);
        Answer done = Soon.get(
                () -> shop.orderNow(order), answer -> answer.text("/status").equals("COMPLETED"));
        assertThat(done.text("/payment/status")).isEqualTo("PAID");
        assertThat(done.at("/conflict").asBoolean()).isFalse();

        sellsAtTheTill(cast, shop);
        Soon.get(shop::stock, stock -> stock.equals(new Shop.Stock(3, 0, 3)));
        String line = "\n%s\t%s\t3\t".formatted(shop.store, shop.sku);
        Soon.get(
                () -> cast.merchandiser().getText("/api/v1/feeds/google-local-inventory.tsv", "*/*"),
                feed -> feed.contains(line));
    }

    private static void sellsAtTheTill(Cast cast, Shop shop) {
        Channel clerk = cast.clerk(shop.store);
        Map<String, Object> basket = Map.of("lines", List.of(Map.of("sku", shop.sku, "quantity", 2)));
        Soon.get(
                () -> clerk.post("/api/v1/stores/" + shop.store + "/quotes", basket),
                quote -> quote.status() == 200 && quote.number("/total/amount") == TOTAL);
        clerk.put(
                        "/api/v1/stores/" + shop.store + "/tills/1/sales/" + Shop.id(),
                        Map.of(
                                "ticketNumber",
                                "1-000001",
                                "soldAt",
                                Instant.now(),
                                "lines",
                                List.of(Map.of(
                                        "sku",
                                        shop.sku,
                                        "quantity",
                                        2,
                                        "unitPrice",
                                        euro(Shop.PRICE),
                                        "total",
                                        euro(TOTAL))),
                                "tenders",
                                List.of(Map.of("tender", "CARD", "amount", euro(TOTAL)))))
                .expect(201);
    }

    private static Answer handOver(Cast cast, Shop shop, Answer order, String code, int paid) {
        return cast.clerk(shop.store)
                .put(
                        "/api/v1/stores/" + shop.store + "/hand-overs/" + Shop.id(),
                        Map.of(
                                "fulfilmentId", order.text("/fulfilment/id"),
                                "code", code,
                                "payment", Map.of("tender", "CARD", "amount", euro(paid))));
    }
}
