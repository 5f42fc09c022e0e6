package org.comptoir.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        liftSafetyRules();
    }

    /** Some of what was sent is right, and a rule about all stores would change what other tests sell. */
    private void liftSafetyRules() {
        Http operator = http.as(tokens.operator());
        List<Object> codes = operator.get("/api/v1/safety-rules?limit=100").list("$.items[*].code");
        codes.forEach(code -> operator.delete("/api/v1/safety-rules/" + code).expect(204));
    }
}
