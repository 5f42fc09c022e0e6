package org.comptoir.planted.events;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PlantedApplication {}
