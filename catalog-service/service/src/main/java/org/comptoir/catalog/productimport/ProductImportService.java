package org.comptoir.catalog.productimport;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalog.price.PriceService;
import org.comptoir.catalog.product.ProductService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes over product files. */
@Service
public class ProductImportService {

    private static final Logger log = LoggerFactory.getLogger(ProductImportService.class);

    private final ProductService products;
    private final PriceService prices;
    private final TransactionOperations transactions;

    ProductImportService(ProductService products, PriceService prices, TransactionOperations transactions) {
        this.products = products;
        this.prices = prices;
        this.transactions = transactions;
    }

    /**
     * Reads the file to its end and stores its good rows, each few hundred in a transaction of their own.
     *
     * @throws WrongHeader when its first line is not the header; nothing is stored then
     */
    public ImportReport importFile(InputStream file) {
        var report = new ProductFile(file).readAll(this::store);
        log.atInfo()
                .addKeyValue("rows", report.rows())
                .addKeyValue("accepted", report.accepted())
                .addKeyValue("rejected", report.rejected())
                .log("Product file imported");
        return report;
    }

    private void store(List<ProductRecord> rows) {
        transactions.executeWithoutResult(status -> {
            products.importAll(rows.stream().map(ProductRecord::product).toList());
            var listed = rows.stream()
                    .map(ProductRecord::price)
                    .flatMap(Optional::stream)
                    .toList();
            if (!listed.isEmpty()) {
                prices.putAll(listed);
            }
        });
    }
}
