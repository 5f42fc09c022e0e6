package org.comptoir.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.comptoir.test.BadInput;
import org.comptoir.test.ComptoirTest;
import org.comptoir.test.Http;
import org.comptoir.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing that a client can send breaks the service: every operation of its API document, thousands of requests. */
@ComptoirTest
class BadInputIT {

    @Autowired
    private Http http;

    @Autowired
    private TestTokens tokens;

    @Test
    void answersNoBadInputWithAServerError() {
        var everything = tokens.with("operator", "service", "store-manager", "clerk", "agent", "frontend")
                .stores("A1")
                .sign();

        assertThat(BadInput.assertWithstood(http.as(everything))).isGreaterThan(500);
    }
}
