package org.comptoir.planted.layers.stock;

import org.comptoir.contracts.inventory.v1.StockLevelChanged;
import org.comptoir.defaults.outbox.Outbox;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

public class StockService {
    private final Outbox outbox;
    private final RestClient http;
    private final JsonMapper json;

    public StockService(Outbox outbox, RestClient http, JsonMapper json) {
        this.outbox = outbox;
        this.http = http;
        this.json = json;
    }

    public void tell(StockLevelChanged event) {
        outbox.append(event.sku(), 1, event);
        http.delete();
        json.writeValueAsString(event);
    }
}
