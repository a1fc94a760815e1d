package id.gemet.funding;

import id.gemet.database.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Adds up every transfer of every line of this database and compares with the balances. */
public final class LedgerSums {

    private LedgerSums() {}

    public static List<String> differences(Database database) throws SQLException {
        try (var connection = database.connectAsOwner();
                var rows = connection.createStatement().executeQuery("""
                    with moved as (
                        select line_id, from_account as account, -amount_rupiah as amount from funding.transfer
                        union all
                        select line_id, to_account, amount_rupiah from funding.transfer
                    ), summed as (
                        select line_id, account, sum(amount) as amount from moved group by line_id, account
                    )
                    select b.line_id, a.account, a.amount, coalesce(s.amount, 0) as summed
                      from funding.balance b
                     cross join lateral (values ('SOURCE', source_rupiah), ('PLEDGED', pledged_rupiah),
                                           ('FREE', free_rupiah), ('RESERVED', reserved_rupiah),
                                           ('BILLED', billed_rupiah), ('PAID', paid_rupiah),
                                           ('RETURNED', returned_rupiah)) a (account, amount)
                      left join summed s on s.line_id = b.line_id and s.account = a.account
                     where a.amount <> coalesce(s.amount, 0)
                    """)) {
            var differences = new ArrayList<String>();
            while (rows.next()) {
                differences.add("%s %s: %d, transfers say %d"
                        .formatted(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getLong(4)));
            }
            return differences;
        }
    }
}
