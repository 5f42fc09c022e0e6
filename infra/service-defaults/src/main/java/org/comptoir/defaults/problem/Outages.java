package org.comptoir.defaults.problem;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a dependency that is away for a while from a fault that will be the same tomorrow. */
public final class Outages {
    private Outages() {}

    /** True when trying the same thing again later can work without anybody's help. */
    public static boolean isOutage(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (isOneOf(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOneOf(Throwable cause) {
        return switch (cause) {
            case Unavailable _ -> true;
            case CannotCreateTransactionException _ -> true;
            case DataAccessResourceFailureException _ -> true;
            case RecoverableDataAccessException _ -> true;
            case QueryTimeoutException _ -> true;
            case TransientDataAccessException _ -> true;
            case SQLTransientException _ -> true;
            case SQLRecoverableException _ -> true;
            case SQLException refused -> isOutageState(refused.getSQLState());
            default -> false;
        };
    }

    /**
     * Connection (08), transaction rolled back by the server (40), out of resources (53), shut down by an operator (57P), waited too long for a
     * lock (55P03), idle in a transaction for too long (25P03).
     */
    private static boolean isOutageState(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("57P")
                        || state.equals("55P03")
                        || state.equals("25P03"));
    }
}
