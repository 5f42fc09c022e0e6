package org.comptoir.order.checkout.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.HttpClientErrorException;

/** What is read of another service's problem. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProblemBody(
        @Nullable String type,
        @Nullable List<String> skus,
        @Nullable List<Missing> shortages) {
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Missing(String sku, int asked, int available) {}

    boolean is(String slug) {
        return type != null && type.endsWith("/" + slug);
    }

    static ProblemBody of(HttpClientErrorException refusal) {
        ProblemBody body = refusal.getResponseBodyAs(ProblemBody.class);
        return body == null ? new ProblemBody(null, null, null) : body;
    }
}
