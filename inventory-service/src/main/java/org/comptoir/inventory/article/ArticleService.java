package org.comptoir.inventory.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers what the catalogue told of articles. */
@Service
public class ArticleService {
    private final JdbcClient jdbc;
    private final RememberedPaths paths;

    ArticleService(JdbcClient jdbc, RememberedPaths paths) {
        this.jdbc = jdbc;
        this.paths = paths;
    }

    /** The categories of these from the root down, for those who ask all the time: some seconds old when another instance learned them. */
    public Map<String, List<String>> categoryPaths(Collection<String> skus) {
        return paths.of(
                skus,
                unknown ->
                        find(unknown).values().stream().collect(Collectors.toMap(Article::sku, Article::categoryPath)));
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
        TransactionSynchronizationManager.registerSynchronization(new Forgetting(() -> paths.forget(article.sku())));
    }

    private record Forgetting(Runnable forget) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            forget.run();
        }
    }
}
