package org.comptoir.gateway.edge.web;

import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** A second port, not for the world, where the metrics may be read without a token. */
@Component
@ConditionalOnProperty("comptoir.gateway.metrics-port")
class MetricsPort implements WebServerFactoryCustomizer<TomcatWebServerFactory> {

    private final int port;
    private final String address;

    MetricsPort(@Value("${comptoir.gateway.metrics-port}") int port, @Value("${server.address}") String address) {
        this.port = port;
        this.address = address;
    }

    @Override
    public void customize(TomcatWebServerFactory server) {
        var connector = new Connector(TomcatWebServerFactory.DEFAULT_PROTOCOL);
        connector.setPort(port);
        connector.setProperty("address", address);
        server.addAdditionalConnectors(connector);
    }
}
