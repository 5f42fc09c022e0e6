package org.comptoir.planted.habits.till.web;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TillController {
    @Transactional
    @PutMapping("/till")
    void open() {}
}
