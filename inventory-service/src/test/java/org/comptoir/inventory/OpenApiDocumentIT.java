package org.comptoir.inventory;

import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class OpenApiDocumentIT {
    @Autowired
    private Http http;

    @Test
    void isTheCommittedOne() {
        OpenApiDocument.assertCommitted(http, "inventory-service");
    }
}
