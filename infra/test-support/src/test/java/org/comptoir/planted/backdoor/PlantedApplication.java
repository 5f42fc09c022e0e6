package org.comptoir.planted.backdoor;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PlantedApplication {}
