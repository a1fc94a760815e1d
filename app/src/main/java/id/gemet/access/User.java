package id.gemet.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Somebody who may log in, as the admin sees them.
 *
 * @param ready whether they have logged in with a code once
 */
public record User(
        UserId id,
        String login,
        String name,
        Role role,
        OfficeId desk,
        String deskName,
        OfficeKind deskKind,
        boolean disabled,
        boolean ready,
        int version) {

    static User of(ResultSet row, int number) throws SQLException {
        return new User(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                new OfficeId(row.getObject("desk_id", UUID.class)),
                row.getString("desk_name"),
                OfficeKind.valueOf(row.getString("desk_kind")),
                row.getBoolean("disabled"),
                row.getBoolean("totp_confirmed"),
                row.getInt("version"));
    }
}
