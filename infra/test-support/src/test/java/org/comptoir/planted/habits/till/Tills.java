package org.comptoir.planted.habits.till;

import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface Tills extends Repository<Object, Long> {
    @Transactional
    void deleteById(Long id);
}
