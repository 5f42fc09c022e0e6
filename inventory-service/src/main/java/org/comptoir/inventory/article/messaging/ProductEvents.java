package org.comptoir.inventory.article.messaging;

import static org.comptoir.defaults.inbox.Subscription.on;

import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.comptoir.contracts.Topics;
import org.comptoir.contracts.catalog.v1.ProductChanged;
import org.comptoir.defaults.inbox.Inbox;
import org.comptoir.inventory.article.Article;
import org.comptoir.inventory.article.ArticleService;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears the articles of the catalogue. */
@Component
class ProductEvents {
    private final Inbox inbox;
    private final ArticleService articles;

    ProductEvents(Inbox inbox, ArticleService articles) {
        this.inbox = inbox;
        this.articles = articles;
    }

    @KafkaListener(topics = Topics.PRODUCTS)
    void hear(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, on(ProductChanged.class, event -> articles.learn(article(event))));
    }

    static Article article(ProductChanged event) {
        return new Article(event.sku(), Objects.requireNonNullElse(event.categoryPath(), List.of()), event.status());
    }
}
