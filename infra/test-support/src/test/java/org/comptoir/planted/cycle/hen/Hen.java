package org.comptoir.planted.cycle.hen;

import org.comptoir.planted.cycle.egg.Egg;

public record Hen(String name) {
    public Egg lay() {
        return new Egg(this);
    }
}
