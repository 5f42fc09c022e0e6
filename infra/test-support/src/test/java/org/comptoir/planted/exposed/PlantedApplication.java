package org.comptoir.planted.exposed;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PlantedApplication {}
