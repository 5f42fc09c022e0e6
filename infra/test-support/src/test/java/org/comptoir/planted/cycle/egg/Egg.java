package org.comptoir.planted.cycle.egg;

import org.comptoir.planted.cycle.hen.Hen;

public record Egg(Hen mother) {}
