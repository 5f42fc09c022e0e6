package org.comptoir.inventory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts inventory-service. */
@SpringBootApplication
public class InventoryApplication {
    /** Runs the service until it is stopped. */
    public static void main(String[] args) {
        SpringApplication.run(InventoryApplication.class, args);
    }
}
