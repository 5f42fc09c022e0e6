package org.comptoir.planted.exposed.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Visit {
    @Id
    private long id;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
