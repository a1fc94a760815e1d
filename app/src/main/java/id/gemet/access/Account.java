package id.gemet.access;

import id.gemet.shared.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What logging in needs to know of somebody.
 *
 * @param totpSealed in hexadecimal
 */
record Account(
        Actor actor,
        String login,
        String passwordHash,
        boolean mustChange,
        String totpSealed,
        boolean totpConfirmed,
        long totpStep,
        boolean disabled) {

    static Account of(ResultSet row, int number) throws SQLException {
        return new Account(
                actor(row),
                row.getString("login"),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                HexFormat.of().formatHex(row.getBytes("totp_sealed")),
                row.getBoolean("totp_confirmed"),
                row.getLong("totp_step"),
                row.getBoolean("disabled"));
    }

    static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                new OfficeId(row.getObject("pemda_id", UUID.class)),
                new OfficeId(row.getObject("desk_id", UUID.class)),
                OfficeKind.valueOf(row.getString("desk_kind")),
                new RegionCode(row.getString("region_code")));
    }
}
