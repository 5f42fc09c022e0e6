package org.comptoir.planted.exposed.visit.web;

import java.util.List;
import org.comptoir.planted.exposed.visit.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class VisitController {
    @GetMapping("/visits")
    public ResponseEntity<List<Visit>> all() {
        return ResponseEntity.ok(List.of());
    }

    @PostMapping("/visits")
    public void create(@RequestBody Visit visit) {
        visit.setId(1);
    }
}
