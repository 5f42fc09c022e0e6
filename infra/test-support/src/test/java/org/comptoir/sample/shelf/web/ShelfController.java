package org.comptoir.sample.shelf.web;

import jakarta.validation.Valid;
import org.comptoir.sample.shelf.Shelf;
import org.comptoir.sample.shelf.ShelfService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/shelves")
@PreAuthorize("hasAnyRole('clerk', 'operator')")
class ShelfController {
    private final ShelfService service;

    ShelfController(ShelfService service) {
        this.service = service;
    }

    @PutMapping("/{sku}")
    ShelfView fill(@PathVariable String sku, @Valid @RequestBody FillRequest request) {
        return view(service.fill(sku, request.units()));
    }

    @GetMapping("/{sku}")
    ShelfView show(@PathVariable String sku) {
        return view(service.show(sku));
    }

    private ShelfView view(Shelf shelf) {
        return ShelfView.from(shelf, service.label(shelf));
    }
}
