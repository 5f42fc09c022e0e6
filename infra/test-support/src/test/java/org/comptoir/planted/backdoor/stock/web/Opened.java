package org.comptoir.planted.backdoor.stock.web;

public record Opened(String sku) {}
