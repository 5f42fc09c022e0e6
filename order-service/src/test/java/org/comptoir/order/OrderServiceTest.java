package org.comptoir.order;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comptoir.test.ComptoirTest;
import org.springframework.context.annotation.Import;

/** The whole service with real PostgreSQL and Kafka, among stand-ins for those it asks. One context for all tests of the module. */
@ComptoirTest(
        properties = {
            "comptoir.checkout.recover-every=200ms",
            "comptoir.checkout.release-every=200ms",
            "comptoir.payments.settle-every=200ms",
            "comptoir.orders.expire-every=200ms",
            "comptoir.stripe.api-key=sk_test_local",
            "comptoir.stripe.read-timeout=700ms",
            "resilience4j.circuitbreaker.configs.default.sliding-window-size=10000",
            "resilience4j.circuitbreaker.configs.default.minimum-number-of-calls=10000"
        })
@Import(OrderServiceTestParts.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OrderServiceTest {}
