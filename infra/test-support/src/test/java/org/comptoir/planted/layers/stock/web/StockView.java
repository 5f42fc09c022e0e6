package org.comptoir.planted.layers.stock.web;

import org.comptoir.planted.layers.stock.messaging.StockNews;

public record StockView(StockNews news) {}
