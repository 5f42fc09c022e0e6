package org.comptoir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.store.Fulfilments.newStore;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.comptoir.test.Answer;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.KafkaProbe;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a till remembers of promotions. */
@ComptoirTest
class PromotionCopyIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private KafkaProbe probe;

    @Autowired
    private JdbcClient jdbc;

    private String coffee;
    private String promotion;
    private String quotes;
    private Http clerk;
    private Catalogue catalogue;

    @BeforeEach
    void openStore() {
        var store = newStore();
        coffee = "COFFEE-" + store;
        promotion = "ten-" + store.toLowerCase(Locale.ROOT);
        quotes = "/api/v1/stores/" + store + "/quotes";
        clerk = http.as(tokens.clerk(store));
        catalogue = new Catalogue(probe);
        catalogue.tells(Catalogue.product(coffee, "ACTIVE", null, null), 1);
    }

    @Test
    void quotesOnWhenItsBookWasEmptied() {
        catalogue.tells(Catalogue.price(coffee, 500), 1);
        catalogue.tells(Catalogue.tenPercentOff(promotion, coffee, "ACTIVE", false), 1);
        awaitAmount("$.total.amount", 450);

        jdbc.sql("delete from promotion_book").update();

        assertThat(quote().expect(200).number("$.total.amount")).isEqualTo(450);
        catalogue.tells(Catalogue.tenPercentOff(promotion, coffee, "PAUSED", false, Instant.now()), 2);
        awaitAmount("$.total.amount", 500);
    }

    @Test
    void statesAsPriorPriceWhatAPromotionGaveUntilItWasPaused() {
        var now = Instant.now();
        catalogue.tells(Catalogue.price(coffee, 500, Catalogue.sale(400, now.minus(Duration.ofDays(119)))), 1);
        catalogue.tells(Catalogue.tenPercentOff(promotion, coffee, "PAUSED", false), 1);
        awaitAmount("$.lines[0].priorPrice.amount", 500);

        var stopped = now.minus(Duration.ofDays(140));
        catalogue.tells(Catalogue.tenPercentOff(promotion, coffee, "PAUSED", false, stopped), 2);

        awaitAmount("$.lines[0].priorPrice.amount", 450);
        assertThat(quote().number("$.total.amount")).isEqualTo(400);
    }

    private void awaitAmount(String path, long amount) {
        Awaitility.await().until(() -> {
            var answer = quote();
            return answer.status() == 200 && answer.has(path) && answer.number(path) == amount;
        });
    }

    private Answer quote() {
        return clerk.post(quotes, "{\"lines\": [{\"sku\": \"%s\", \"quantity\": 1}]}".formatted(coffee));
    }
}
