package org.comptoir.order.checkout.client;

import java.util.List;
import org.comptoir.order.checkout.UnknownChannel;
import org.comptoir.order.checkout.UnknownProduct;
import org.comptoir.order.order.OrderLine;
import org.comptoir.order.order.PlaceOrder;
import org.comptoir.order.order.Priced;
import org.springframework.web.client.HttpClientErrorException;

/** Asks catalog-service what articles cost. */
public class Catalog {
    private final CatalogApi api;
    private final Upstream upstream;

    Catalog(CatalogApi api, Upstream upstream) {
        this.api = api;
        this.upstream = upstream;
    }

    /**
     * The price of everything wanted, now, in the store that will hand it over.
     *
     * @throws UnknownProduct when an article is not known, has no price, or is not offered on this channel
     * @throws UnknownChannel when the catalogue sells nothing on this channel
     */
    public Priced quote(PlaceOrder wish) {
        List<CatalogApi.QuoteWish.Wanted> lines = wish.lines().stream()
                .map(line -> new CatalogApi.QuoteWish.Wanted(line.sku(), line.quantity()))
                .toList();
        try {
            return priced(
                    upstream.call(() -> api.quote(new CatalogApi.QuoteWish(wish.channel(), wish.storeId(), lines))));
        } catch (HttpClientErrorException.Conflict refusal) {
            ProblemBody problem = ProblemBody.of(refusal);
            if (problem.is("unknown-channel")) {
                throw new UnknownChannel(wish.channel());
            }
            if (!problem.is("unknown-product")) {
                throw refusal;
            }
            throw new UnknownProduct(problem.skus() == null ? List.of() : problem.skus());
        }
    }

    private static Priced priced(CatalogApi.QuoteAnswer answer) {
        List<OrderLine> lines = answer.lines().stream()
                .map(line -> new OrderLine(
                        line.sku(),
                        line.name(),
                        line.quantity(),
                        line.unitPrice().amount(),
                        line.total().amount(),
                        line.vatRate()))
                .toList();
        return new Priced(lines, answer.total().toMoney());
    }
}
