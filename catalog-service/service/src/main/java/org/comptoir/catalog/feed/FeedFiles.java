package org.comptoir.catalog.feed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes whole files page by page; nothing is held while a slow reader takes what is there. */
@Component
public class FeedFiles {

    private final FeedService feed;

    FeedFiles(FeedService feed) {
        this.feed = feed;
    }

    /** Google's product data of everything for sale on the channel; pages without a host are the shop's. */
    public void googleProducts(OutputStream out, FeedContext context, URI shop) throws IOException {
        try (var writer = new GoogleProductsWriter(out, "Comptoir " + context.channel(), shop)) {
            var last = "";
            for (var items = feed.itemsAfter(last, context); !items.isEmpty(); ) {
                for (var item : items) {
                    writer.write(item);
                }
                last = items.getLast().sku();
                items = feed.itemsAfter(last, context);
            }
            writer.end();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /** Google's local inventory of everything that stores have and sell. */
    public void localInventory(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var writer = new LocalInventoryWriter(text);
        var groups = feed.groupsOfStores();
        @Nullable Shelf last = null;
        for (var shelves = feed.shelvesAfter(last, groups); !shelves.isEmpty(); ) {
            for (var shelf : shelves) {
                writer.write(shelf);
            }
            last = shelves.getLast();
            shelves = feed.shelvesAfter(last, groups);
        }
        text.flush();
    }
}
