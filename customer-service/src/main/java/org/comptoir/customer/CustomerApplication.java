package org.comptoir.customer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the customer service, the only one that holds personal data. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CustomerApplication {
    /** Entry point; everything else comes from the environment. */
    public static void main(String[] args) {
        SpringApplication.run(CustomerApplication.class, args);
    }
}
