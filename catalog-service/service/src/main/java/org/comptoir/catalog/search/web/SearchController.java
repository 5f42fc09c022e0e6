package org.comptoir.catalog.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.comptoir.catalog.category.Category;
import org.comptoir.catalog.channel.Channel;
import org.comptoir.catalog.search.SearchCursor;
import org.comptoir.catalog.search.SearchService;
import org.comptoir.catalog.text.Language;
import org.comptoir.catalog.text.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/products")
class SearchController {

    private static final String MONEY = "minor units of the euro";

    private final SearchService search;

    SearchController(SearchService search) {
        this.search = search;
    }

    @Operation(
            summary = "Find products for sale",
            description = "By words in any order, accents, doubled letters and small misspellings aside, best match "
                    + "first; by bar code, brand, category, price and availability; or all in the order of SKUs. "
                    + "Counts per facet are of at most 10,000 matches. The price shown is the one in force on the "
                    + "channel; filter, order and counts go by the price that holds on all channels.")
    @GetMapping
    SearchView findProducts(
            @Parameter(description = "words of name, brand or category, or their beginnings; or a GTIN")
                    @RequestParam(required = false)
                    @Size(max = 200)
                    @Nullable
                    String q,
            @RequestParam(required = false) @Size(max = 14) @Nullable String gtin,
            @Parameter(description = "code of a brand")
                    @RequestParam(required = false)
                    @Size(max = Slug.LONGEST)
                    @Pattern(regexp = Slug.FORM)
                    @Nullable
                    String brand,
            @Parameter(description = "code of a category; those below it count as well")
                    @RequestParam(required = false)
                    @Size(max = Category.LONGEST)
                    @Pattern(regexp = Category.FORM)
                    @Nullable
                    String category,
            @Parameter(description = MONEY) @RequestParam(required = false) @Min(0) @Max(1_000_000_000_000L) @Nullable
                    Long priceMin,
            @Parameter(description = MONEY) @RequestParam(required = false) @Min(0) @Max(1_000_000_000_000L) @Nullable
                    Long priceMax,
            @Parameter(description = "only what some location has") @RequestParam(defaultValue = "false")
                    boolean inStock,
            @Parameter(description = "where it must be offered")
                    @RequestParam(defaultValue = "web")
                    @Pattern(regexp = Channel.FORM)
                    String channel,
            @RequestParam(defaultValue = "fr") @Pattern(regexp = Language.FORM) String language,
            @Parameter(description = "what to count matches by: brand, category, price, availability, with commas")
                    @RequestParam(defaultValue = "")
                    @Size(max = 100)
                    String facets,
            @RequestParam(defaultValue = "relevance") @Pattern(regexp = "relevance|price|-price") String sort,
            @Parameter(description = "next of the page before")
                    @RequestParam(required = false)
                    @Size(max = 4000)
                    @Nullable
                    String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        var request = new SearchRequest(q, gtin, brand, category, priceMin, priceMax, inStock, channel, facets, sort);
        var shown = Language.of(language);
        var found = search.find(request.query(), after == null ? null : SearchCursor.parse(after), limit, shown);
        return SearchView.from(found, channel, shown);
    }
}
