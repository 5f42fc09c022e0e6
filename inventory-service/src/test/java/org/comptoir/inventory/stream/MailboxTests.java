package org.comptoir.inventory.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.junit.jupiter.api.Test;

class MailboxTests {
    private final Mailbox mailbox = new Mailbox(3);

    @Test
    void keepsTheNewestOfAShelfWhateverTheOrder() {
        mailbox.put(change("A", 5));
        mailbox.put(change("A", 7));
        mailbox.put(change("A", 6));

        assertThat(mailbox.take()).singleElement().satisfies(change -> {
            assertThat(change.now().sequence()).isEqualTo(7);
            assertThat(change.before()).extracting(HeardLevel::sequence).isEqualTo(4L);
        });
        assertThat(mailbox.take()).isEmpty();
    }

    @Test
    void givesUpAReaderForWhomTooMuchWaitsAndForgetsIt() {
        for (int i = 0; i < 1_000; i++) {
            mailbox.put(change("S" + i, 2));
            assertThat(mailbox.size()).isLessThanOrEqualTo(3);
        }

        assertThat(mailbox.isClosed()).isTrue();
        assertThat(mailbox.take()).isEmpty();
    }

    @Test
    void neverGrowsByChangesOfTheSameShelves() {
        for (int i = 0; i < 10_000; i++) {
            mailbox.put(change("S" + i % 3, i));
        }

        assertThat(mailbox.isClosed()).isFalse();
        assertThat(mailbox.size()).isEqualTo(3);
    }

    @Test
    void dropsWhatWaitsWhenTheReaderBeginsAnew() {
        mailbox.put(change("A", 2));
        mailbox.beginAnew();
        mailbox.put(change("A", 3));

        assertThat(mailbox.takeAnew()).isTrue();
        assertThat(mailbox.takeAnew()).isFalse();
        assertThat(mailbox.take()).isEmpty();

        mailbox.put(change("A", 4));
        assertThat(mailbox.take()).hasSize(1);
    }

    @Test
    void wakesTheReaderForNewsAndAtTheEnd() throws InterruptedException {
        Thread reader = Thread.ofVirtual().start(() -> {
            try {
                mailbox.await(Duration.ofMinutes(5));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        mailbox.close();

        assertThat(reader.join(Duration.ofSeconds(20))).isTrue();
    }

    private static Change change(String sku, long sequence) {
        return new Change(0, sequence, level(sku, sequence), level(sku, sequence - 1), null);
    }

    private static HeardLevel level(String sku, long sequence) {
        return new HeardLevel(new Shelf(new LocationId("L"), new Sku(sku)), 9, 1, sequence, Instant.EPOCH);
    }
}
