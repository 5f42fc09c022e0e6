package org.comptoir.inventory.location;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Locations extends Repository<Location, String> {
    Optional<Location> findById(String id);

    List<Location> findByIdGreaterThanOrderById(String after, Limit limit);

    Location save(Location location);

    void flush();
}
