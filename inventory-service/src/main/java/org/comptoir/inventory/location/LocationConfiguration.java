package org.comptoir.inventory.location;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(LocationSettings.class)
class LocationConfiguration {}
