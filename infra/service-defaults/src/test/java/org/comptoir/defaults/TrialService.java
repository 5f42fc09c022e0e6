package org.comptoir.defaults;

import org.comptoir.defaults.trial.TrialApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The small service, running over HTTP, PostgreSQL and Kafka; one for all tests that extend this. */
@SpringBootTest(classes = TrialApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public class TrialService {
    protected static final TestIssuer ISSUER = new TestIssuer();
    protected static final String DATABASE = TestPlatform.newDatabase();

    @LocalServerPort
    protected int port;

    protected TrialService() {}

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> DATABASE);
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
        properties.add(
                "spring.kafka.bootstrap-servers", () -> TestPlatform.broker().address());
        properties.add("comptoir.security.issuer", () -> TestIssuer.ISSUER);
        properties.add("comptoir.security.jwks-uri", ISSUER::jwksUri);
    }
}
