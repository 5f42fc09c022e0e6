package org.comptoir.gateway.edge;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request body may be.
 *
 * @param maxBody the largest body that is read
 * @param streamedPaths path patterns whose body is passed on as it comes, of any size
 */
@ConfigurationProperties("comptoir.http")
public record BodySettings(
        @DefaultValue("256KB") DataSize maxBody,

        @DefaultValue({"/api/v1/*-imports", "/api/v1/*-imports/*"})
        List<String> streamedPaths) {}
