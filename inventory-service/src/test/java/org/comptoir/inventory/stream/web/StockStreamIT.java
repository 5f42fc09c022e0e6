package org.comptoir.inventory.stream.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.comptoir.inventory.Shop;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a movement in a store to the reader of a stream, through PostgreSQL, Kafka and HTTP. */
@ComptoirTest
class StockStreamIT {
    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @LocalServerPort
    private int port;

    @Test
    void showsEverybodyWordsAsTheyChange() {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(5);
        try (Reader reader = Reader.open(port, "sku=" + sku + "&locationId=" + shop.id())) {
            assertThat(reader.status()).isEqualTo(200);
            assertThat(reader.type()).startsWith("text/event-stream");
            assertThat(reader.event(0).name()).isEqualTo("snapshot");
            assertThat(reader.event(0).at("$.items[0].stock")).isEqualTo("IN_STOCK");

            shop.hold(sku).expect(201);
            shop.hold(sku).expect(201);
            Reader.Event change = reader.event(1);
            assertThat(change.name()).isEqualTo("level");
            assertThat(change.at("$.sku")).isEqualTo(sku);
            assertThat(change.at("$.locationId")).isEqualTo(shop.id());
            assertThat(change.at("$.stock")).isEqualTo("FEW_LEFT");
            assertThat(change.data()).doesNotContain("numbers").contains("\"at\":");

            shop.move("RECEIPT", sku, 10);
            assertThat(reader.event(2).at("$.stock")).isEqualTo("IN_STOCK");
            assertThat(reader.events()).as("the first hold changed no word").hasSize(3);
        }
    }

    @Test
    void showsStaffTheNumbersUntilTheTokenEnds() {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(5);
        String token = tokens.with("clerk")
                .stores(shop.id())
                .claim("exp", Instant.now().plusSeconds(10).getEpochSecond())
                .sign();
        try (Reader reader = Reader.open(port, "sku=" + sku, "Authorization", "Bearer " + token)) {
            shop.hold(sku).expect(201);

            assertThat(reader.event(0).at("$.numbers.onHand")).isEqualTo(5);
            assertThat(reader.event(0).at("$.numbers.reserved")).isEqualTo(1);
            assertThat(reader.event(0).at("$.numbers.available")).isEqualTo(4);
            await().atMost(Duration.ofSeconds(40)).until(reader::isOver);
        }
    }

    @Test
    void goesOnAfterABreak() {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(5);
        String query = "sku=" + sku + "&locationId=" + shop.id();
        String lastId;
        try (Reader reader = Reader.open(port, query)) {
            reader.event(0);
            shop.move("ADJUSTMENT", sku, -5);
            assertThat(reader.event(1).at("$.stock")).isEqualTo("OUT_OF_STOCK");
            lastId = reader.lastId();
        }
        shop.move("RECEIPT", sku, 2);

        try (Reader reader = Reader.open(port, query, "Last-Event-ID", lastId)) {
            assertThat(reader.event(0).name()).isEqualTo("level");
            assertThat(reader.event(0).at("$.stock")).isEqualTo("FEW_LEFT");
        }
    }

    @Test
    void beginsAnewForAReaderWhoseIdMeansNothing() {
        Shop shop = Shop.open(http, tokens);
        String sku = shop.stock(5);
        try (Reader reader =
                Reader.open(port, "sku=" + sku + "&locationId=" + shop.id(), "Last-Event-ID", "what is this")) {
            assertThat(reader.event(0).name()).isEqualTo("reset");
            assertThat(reader.event(1).name()).isEqualTo("snapshot");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sku=", "sku=a%0Ab", "locationId=%2F", "sku=A&channel=W%C3%A9b", "channel=web"})
    void refusesWhatAsksForNothingOrBadly(String query) {
        try (Reader reader = Reader.open(port, query)) {
            assertThat(reader.status()).isEqualTo(400);
            assertThat(reader.type()).startsWith("application/problem+json");
        }
    }

    @Test
    void refusesMoreThanAHundredArticles() {
        try (Reader reader = Reader.open(port, "sku=A&".repeat(101))) {
            assertThat(reader.status()).isEqualTo(400);
        }
    }
}
