package org.comptoir.catalog;

import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.OpenApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ComptoirTest
class OpenApiDocumentIT {

    @Autowired
    Http http;

    @Test
    void theApiIsTheCommittedOne() {
        OpenApiDocument.assertCommitted(http, "catalog-service");
    }
}
