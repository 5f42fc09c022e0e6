package org.comptoir.defaults.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Listens for other instances' word that something waits; without it the relay would only look once a second. */
final class OutboxListener implements Runnable {
    private static final int LISTEN_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 1_000;

    private final ConnectionSource source;
    private final WakeUp wakeUp;

    OutboxListener(ConnectionSource source, WakeUp wakeUp) {
        this.source = source;
        this.wakeUp = wakeUp;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = source.open("outbox listener")) {
                listen(connection);
            } catch (SQLException lost) {
                // The relay notices the same loss and logs it; here it is enough to come back.
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + RelaySession.CHANNEL);
            wakeUp.told();
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (!Thread.currentThread().isInterrupted()) {
                PGNotification[] notifications = postgres.getNotifications(LISTEN_MILLIS);
                if (notifications != null && notifications.length > 0) {
                    wakeUp.told();
                } else {
                    statement.execute("SELECT 1");
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
