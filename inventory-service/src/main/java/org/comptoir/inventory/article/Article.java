package org.comptoir.inventory.article;

import java.util.List;

/**
 * What the catalogue says of an article.
 *
 * @param sku its code
 * @param categoryPath codes of its categories from the root down to its own
 * @param status DRAFT, ACTIVE or RETIRED; the set may grow
 */
public record Article(String sku, List<String> categoryPath, String status) {
    public Article {
        categoryPath = List.copyOf(categoryPath);
    }
}
