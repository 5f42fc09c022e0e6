package org.comptoir.defaults.outbox;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which shards this instance relays: a fair share of all, by advisory locks. Shards are given up only between batches,
 * when nothing of theirs is in flight, so their order survives the hand-over.
 */
final class ShardClaims {
    private final TreeSet<Integer> owned = new TreeSet<>();
    private int members = 1;

    Set<Integer> owned() {
        return owned;
    }

    /** How many instances of the service relay, this one included. */
    int members() {
        return members;
    }

    void balance(RelaySession session) throws SQLException {
        members = session.members();
        int share = Math.ceilDiv(Shards.COUNT, members);
        while (owned.size() > share) {
            int given = owned.last();
            session.release(given);
            owned.remove(given);
        }
        for (int shard = 0; shard < Shards.COUNT && owned.size() < share; shard++) {
            if (!owned.contains(shard) && session.claim(shard)) {
                owned.add(shard);
            }
        }
    }
}
