package org.comptoir.defaults.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits at the edge.
 *
 * @param maxBody the largest request body
 * @param unlimitedPaths path patterns that stream their body and are exempt
 */
@ConfigurationProperties("comptoir.http")
record HttpDefaults(
        @DefaultValue("256KB") DataSize maxBody,
        @DefaultValue("/api/v1/*-imports") List<String> unlimitedPaths) {}
