package org.comptoir.planted.exposed.visit;

import org.springframework.context.annotation.Configuration;

@Configuration
public class VisitConfiguration {}
