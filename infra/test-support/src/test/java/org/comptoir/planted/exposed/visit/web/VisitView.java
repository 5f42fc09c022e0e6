package org.comptoir.planted.exposed.visit.web;

import java.util.List;
import org.comptoir.planted.exposed.visit.Visit;

public record VisitView(List<Visit> visits) {
    public VisitView {
        visits = List.copyOf(visits);
    }
}
