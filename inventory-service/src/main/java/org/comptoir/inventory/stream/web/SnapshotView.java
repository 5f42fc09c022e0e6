package org.comptoir.inventory.stream.web;

import java.util.List;

/** Each article at each location as they stand. */
record SnapshotView(List<LevelView> items) {
    SnapshotView {
        items = List.copyOf(items);
    }
}
