package org.comptoir.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are, and how long they may take.
 *
 * @param catalog the address of catalog-service; the others alike
 * @param gateway what belongs to the gateway itself
 */
@ConfigurationProperties("comptoir")
public record UpstreamSettings(
        Address catalog, Address inventory, Address order, Address customer, Address storePos, Gateway gateway) {

    /** The base address of a service. */
    public record Address(URI url) {}

    /** Settings of the gateway. */
    public record Gateway(Patience patience, Breaker breaker) {}

    /**
     * How long the gateway waits.
     *
     * @param connect for a connection
     * @param answer for an answer
     * @param longer where an answer may take longer
     */
    public record Patience(
            @DefaultValue("2s") Duration connect,
            @DefaultValue("5s") Duration answer,
            @DefaultValue List<Longer> longer) {}

    /**
     * Work that takes its time.
     *
     * @param paths path patterns of it
     * @param answer how long the gateway waits for all of an answer there
     * @param silence how long a part of it may be waited for; as long as for all of it when absent
     */
    public record Longer(
            List<String> paths, Duration answer, @Nullable Duration silence) {}

    /**
     * When a service is left alone.
     *
     * @param window calls of so long ago count, in whole seconds
     * @param minimumCalls and only when there were so many of them
     * @param failuresPercent so many were not answered
     * @param open then for so long
     * @param trials then so many calls decide how it goes on
     */
    public record Breaker(
            @DefaultValue("10s") Duration window,
            @DefaultValue("50") int minimumCalls,
            @DefaultValue("50") int failuresPercent,
            @DefaultValue("2s") Duration open,
            @DefaultValue("10") int trials) {}

    public URI address(Upstream upstream) {
        return switch (upstream) {
            case CATALOG -> catalog.url();
            case INVENTORY -> inventory.url();
            case ORDER -> order.url();
            case CUSTOMER -> customer.url();
            case STORE_POS -> storePos.url();
        };
    }
}
