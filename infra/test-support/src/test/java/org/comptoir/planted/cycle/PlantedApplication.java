package org.comptoir.planted.cycle;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PlantedApplication {}
