package org.comptoir.planted.layers;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PlantedApplication {}
