package org.comptoir.order;

import org.comptoir.test.Http;
import org.comptoir.test.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrderServiceTest
class OpenApiDocumentIT {
    @Autowired
    Http http;

    @Test
    void isTheCommittedOne() {
        OpenApiDocument.assertCommitted(http, "order-service");
    }
}
