package org.comptoir.planted.names.unmarked;

public record Ticket(String number) {}
