package org.comptoir.inventory.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what the catalogue told of articles. */
@Service
public class ArticleService {
    private final JdbcClient jdbc;

    ArticleService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of these, by SKU, in one statement; the others are not in the answer. */
    public Map<String, Article> find(Collection<String> skus) {
        return jdbc
                .sql("SELECT sku, category_path, status FROM article WHERE sku = ANY (:skus::text[])")
                .param("skus", skus.toArray(String[]::new))
                .query((row, number) -> new Article(
                        row.getString("sku"),
                        List.of((String[]) row.getArray("category_path").getArray()),
                        row.getString("status")))
                .list()
                .stream()
                .collect(Collectors.toMap(Article::sku, article -> article));
    }

    /** Replaces what is known of an article. */
    @Transactional
    public void learn(Article article) {
        jdbc.sql("""
                INSERT INTO article (sku, category_path, status) VALUES (:sku, :path::text[], :status)
                ON CONFLICT (sku) DO UPDATE SET category_path = excluded.category_path, status = excluded.status
                """)
                .param("sku", article.sku())
                .param("path", article.categoryPath().toArray(String[]::new))
                .param("status", article.status())
                .update();
    }
}
