package org.comptoir.catalog.search;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets search look after its documents by the clock. */
@Configuration
@EnableScheduling
class SearchConfiguration {}
