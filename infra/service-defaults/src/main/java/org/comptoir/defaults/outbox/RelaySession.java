package org.comptoir.defaults.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The relay's own connection: the advisory locks that make it the owner of its shards live and die with it. Every
 * statement is a transaction of its own, and times are the database's.
 */
final class RelaySession implements AutoCloseable {
    static final String CHANNEL = "comptoir_outbox";

    /** First halves of the advisory lock keys: one for the shards, one by which instances count each other. */
    private static final int SHARD_LOCK = 0x4f425358;

    private static final int MEMBER_LOCK = 0x4f42534d;
    private static final int LONGEST_ERROR = 500;

    private static final String FETCH = """
            SELECT id, aggregate_id, topic, type, sequence, event_id, traceparent, payload, created_at
            FROM outbox o
            WHERE shard = ANY (?) AND topic <> ALL (?)
              AND NOT EXISTS (SELECT 1 FROM outbox parked
                              WHERE parked.aggregate_id = o.aggregate_id AND parked.next_attempt_at > statement_timestamp())
            ORDER BY id LIMIT ?
            """;
    private static final String PARK = """
            UPDATE outbox SET attempts = attempts + 1, last_error = ?,
                   next_attempt_at = clock_timestamp() + least(power(2, least(attempts, 20)), ?) * interval '1 second'
            WHERE id = ?
            """;
    private static final String MEMBERS = """
            SELECT count(*) FROM pg_locks
            WHERE locktype = 'advisory' AND granted AND classid::bigint = ? AND objsubid = 2
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
            """;
    private static final String BACKLOG = """
            SELECT (SELECT count(*) FROM outbox WHERE next_attempt_at IS NOT NULL),
                   (SELECT extract(epoch FROM clock_timestamp() - created_at) FROM outbox ORDER BY id LIMIT 1)
            """;

    private final Connection connection;

    private RelaySession(Connection connection) {
        this.connection = connection;
    }

    static RelaySession open(ConnectionSource source) throws SQLException {
        Connection connection = source.open("outbox relay");
        try (Statement statement = connection.createStatement()) {
            // A paused process must not keep its shards for ever, and the queue is always read through its indexes.
            statement.execute("SET idle_session_timeout = '60s'");
            statement.execute("SET statement_timeout = '15s'");
            statement.execute("SET enable_seqscan = off");
            statement.execute("SET enable_sort = off");
            // Its few statements would otherwise be planned again for each batch, which takes longer than running them.
            statement.execute("SET plan_cache_mode = force_generic_plan");
            statement.execute("SELECT pg_advisory_lock(" + MEMBER_LOCK + ", pg_backend_pid())");
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
        return new RelaySession(connection);
    }

    int members() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(MEMBERS)) {
            query.setLong(1, MEMBER_LOCK);
            return Math.max(1, (int) single(query));
        }
    }

    boolean claim(int shard) throws SQLException {
        return lock("SELECT pg_try_advisory_lock(?, ?)::int", shard);
    }

    boolean release(int shard) throws SQLException {
        return lock("SELECT pg_advisory_unlock(?, ?)::int", shard);
    }

    private boolean lock(String sql, int shard) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, SHARD_LOCK);
            query.setInt(2, shard);
            return single(query) == 1;
        }
    }

    /** The oldest waiting rows of these shards, without parked aggregates and without topics that do not answer. */
    List<OutboxRow> fetch(Set<Integer> shards, Collection<String> silentTopics, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FETCH)) {
            query.setArray(1, array("int2", shards));
            query.setArray(2, array("text", silentTopics));
            query.setInt(3, limit);
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet result = query.executeQuery()) {
                while (result.next()) {
                    rows.add(OutboxRow.read(result));
                }
            }
            return rows;
        }
    }

    void delete(List<OutboxRow> sent) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE id = ANY (?)")) {
            delete.setArray(1, array("int8", sent.stream().map(OutboxRow::id).toList()));
            delete.executeUpdate();
        }
    }

    /** Keeps a row, and with it its aggregate, back for a while that doubles with every attempt. */
    void park(OutboxRow row, String error, Duration longest) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PARK)) {
            update.setString(1, error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error);
            update.setDouble(2, (double) longest.toSeconds());
            update.setLong(3, row.id());
            update.executeUpdate();
        }
    }

    void wakeOthers() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("NOTIFY " + CHANNEL);
        }
    }

    Backlog backlog() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(BACKLOG);
                ResultSet result = query.executeQuery()) {
            result.next();
            return new Backlog(result.getLong(1), Math.max(0, result.getDouble(2)));
        }
    }

    private Array array(String type, Collection<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private static long single(PreparedStatement query) throws SQLException {
        try (ResultSet result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** What waits: rows that could not be sent, and the age of the oldest row in seconds. */
    record Backlog(long parked, double oldestSeconds) {
        static final Backlog NONE = new Backlog(0, 0);
    }
}
