package org.comptoir.customer;

import org.comptoir.test.Http;
import org.comptoir.test.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CustomerServiceTest
class OpenApiDocumentIT {
    private final Http http;

    @Autowired
    OpenApiDocumentIT(Http http) {
        this.http = http;
    }

    @Test
    void theCommittedDocumentIsTheServedOne() {
        OpenApiDocument.assertCommitted(http, "customer-service");
    }
}
