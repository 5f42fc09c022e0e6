package org.comptoir.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.catalog.product.ChannelContent;
import org.comptoir.catalog.product.Product;
import org.comptoir.catalog.product.ProductStatus;
import org.comptoir.catalog.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * What of a product can be found, folded.
 *
 * @param french its French names, as words between blanks, also those it has on single channels
 * @param english its English names
 * @param brand the name of its brand
 * @param categoryFrench the names of its categories from the root down
 */
record SearchDocument(
        String sku,
        long version,
        boolean onSale,
        List<String> channels,
        @Nullable String brandCode,
        List<String> categoryPath,
        String french,
        String english,
        String brand,
        String categoryFrench,
        String categoryEnglish) {

    /** Raised when {@link Folding} folds otherwise than before: then all documents are written anew. */
    static final int FOLDING = 1;

    static SearchDocument of(Product product) {
        var brand = product.brand();
        var category = product.category();
        return new SearchDocument(
                product.sku().value(),
                product.version(),
                product.status() == ProductStatus.ACTIVE,
                product.channels(),
                brand == null ? null : brand.code().value(),
                category == null ? List.of() : category.path(),
                folded(names(product.text().name(), product, ChannelContent::name)),
                folded(names(product.text().nameEn(), product, ChannelContent::nameEn)),
                brand == null ? "" : folded(Set.of(brand.name().value())),
                category == null ? "" : folded(Set.of(category.label())),
                category == null ? "" : folded(Set.of(category.labelEn())));
    }

    /** All its words, each once. */
    Set<String> words() {
        var words = new TreeSet<String>();
        Stream.of(french, english, brand, categoryFrench, categoryEnglish)
                .flatMap(text -> Stream.of(text.split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    private static List<String> names(@Nullable Label common, Product product, Naming naming) {
        var names = new ArrayList<String>();
        if (common != null) {
            names.add(common.value());
        }
        product.channelContent().values().forEach(content -> {
            var name = naming.of(content);
            if (name != null) {
                names.add(name.value());
            }
        });
        return names;
    }

    private static String folded(Iterable<String> texts) {
        return String.join(" ", Folding.wordsAndCompounds(String.join("\n", texts)));
    }

    private interface Naming {
        @Nullable
        Label of(ChannelContent content);
    }
}
