package org.comptoir.planted.exposed.visit;

import org.springframework.data.repository.Repository;

public interface Visits extends Repository<Visit, Long> {}
