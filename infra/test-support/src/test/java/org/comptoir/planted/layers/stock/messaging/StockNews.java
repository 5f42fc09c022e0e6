package org.comptoir.planted.layers.stock.messaging;

public record StockNews(String sku) {
    public Object view() {
        return new org.comptoir.planted.layers.stock.web.StockView(this);
    }
}
