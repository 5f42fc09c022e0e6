package org.comptoir.inventory.stream.messaging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.comptoir.contracts.ContractEvent;
import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.contracts.inventory.v1.StockLevelsOpened;
import org.comptoir.defaults.json.EventJson;
import org.comptoir.inventory.location.LocationId;
import org.comptoir.inventory.stock.Shelf;
import org.comptoir.inventory.stock.Sku;
import org.comptoir.inventory.stream.HeardLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Understands what is told of stock levels; what it does not understand tells nothing, and nobody else suffers. */
@Component
class LevelReader {
    private static final Logger LOG = LoggerFactory.getLogger(LevelReader.class);
    private static final String CHANGED = type(StockLevelChanged.class);
    private static final String OPENED = type(StockLevelsOpened.class);

    private final EventJson json;

    LevelReader(EventJson json) {
        this.json = json;
    }

    List<HeardLevel> read(ConsumerRecord<String, byte[]> record) {
        String type = header(record, "ce_type");
        if (record.value() == null) {
            return List.of();
        }
        try {
            if (type.equals(CHANGED)) {
                return List.of(changed(record));
            }
            return type.equals(OPENED) ? opened(record) : List.of();
        } catch (JacksonException | IllegalArgumentException | DateTimeException broken) {
            LOG.debug("{}-{}@{} is not understood", record.topic(), record.partition(), record.offset());
            return List.of();
        }
    }

    private HeardLevel changed(ConsumerRecord<String, byte[]> record) {
        StockLevelChanged event = json.read(record.value(), StockLevelChanged.class);
        return new HeardLevel(
                new Shelf(new LocationId(event.locationId()), new Sku(event.sku())),
                event.onHand(),
                event.reserved(),
                Long.parseLong(header(record, "ce_sequence")),
                Instant.parse(header(record, "ce_time")));
    }

    private List<HeardLevel> opened(ConsumerRecord<String, byte[]> record) {
        StockLevelsOpened event = json.read(record.value(), StockLevelsOpened.class);
        LocationId location = new LocationId(event.locationId());
        Instant at = Instant.parse(header(record, "ce_time"));
        return event.lines().stream()
                .map(line -> new HeardLevel(
                        new Shelf(location, new Sku(line.sku())), line.onHand(), line.reserved(), line.sequence(), at))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String type(Class<?> event) {
        return event.getAnnotation(ContractEvent.class).type();
    }
}
