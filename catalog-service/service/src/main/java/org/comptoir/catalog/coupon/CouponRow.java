package org.comptoir.catalog.coupon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A row of the table {@code coupon}. */
class CouponRow implements RowMapper<Coupon> {

    static final CouponRow MAPPER = new CouponRow();

    @Override
    public Coupon mapRow(ResultSet row, int number) throws SQLException {
        return new Coupon(
                new CouponCode(row.getString("code")),
                row.getString("promotion"),
                CouponKind.valueOf(row.getString("kind")),
                row.getObject("most", Integer.class),
                row.getObject("per_customer", Integer.class),
                row.getInt("taken"),
                instant(row, "valid_until"),
                row.getBoolean("ended"),
                row.getLong("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
