package org.comptoir.gateway;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comptoir.test.ComptoirTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole gateway with a database, an issuer and small servers for services; less patient than in production. */
@ComptoirTest(
        properties = {
            "comptoir.gateway.patience.answer=1s",
            "comptoir.gateway.patience.connect=500ms",
            "comptoir.gateway.patience.longer[0].answer=2s",
            "comptoir.gateway.patience.longer[0].paths=/api/v1/orders/**,/api/v1/carts/**",
            "comptoir.gateway.patience.longer[1].answer=10m",
            "comptoir.gateway.patience.longer[1].paths=/api/v1/*-imports/**,/api/v1/stock-audit",
            "comptoir.gateway.patience.longer[2].answer=7d",
            "comptoir.gateway.patience.longer[2].silence=4s",
            "comptoir.gateway.patience.longer[2].paths=/api/v1/stock-stream",
            "comptoir.gateway.breaker.minimum-calls=6",
            "comptoir.gateway.breaker.open=1s",
            "comptoir.gateway.limit.machine.per-second=20",
            "comptoir.gateway.limit.machine.burst=40"
        })
@ContextConfiguration(initializers = Upstreams.Addresses.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GatewayTest {}
