package org.comptoir.catalog.price;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets prices and coupons be told by the clock. */
@Configuration
@EnableScheduling
class JobConfiguration {}
