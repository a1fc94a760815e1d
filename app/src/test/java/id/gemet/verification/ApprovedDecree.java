package id.gemet.verification;

import id.gemet.access.OfficeId;
import id.gemet.database.Database;
import id.gemet.registry.Registered;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a decree over registered people at once, past the officers but through the tables and what they check. */
public final class ApprovedDecree {

    private ApprovedDecree() {}

    public static void naming(Database database, OfficeId office, List<Registered> people) {
        var workers = people.stream()
                .map(person -> "'" + person.worker() + "'::uuid")
                .collect(Collectors.joining(", ", "array[", "]"));
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("""
                insert into verification.worker_case
                       (worker_id, office_id, identity_id, kelurahan_code, status, proposers, opened_on, decided_by,
                        decided_on, due_on)
                select id, office_id, identity_id, kelurahan_code, 'VERIFIED', '{}', '2026-01-05', '%1$s', '2026-01-05',
                       '2027-01-05'
                  from registry.worker where id = any (%3$s)
                    on conflict do nothing;
                insert into verification.decree (id, office_id, number, title, dated, drafted_by)
                values ('%1$s', '%2$s', '%1$s', 'Penetapan', '2026-01-06', '%1$s');
                insert into verification.decree_person
                       (decree_id, position, office_id, worker_id, identity_id, name, masked_nik, kelurahan_code,
                        occupation)
                select '%1$s', row_number() over (), office_id, id, identity_id, name, '', kelurahan_code, ''
                  from registry.worker where id = any (%3$s);
                update verification.decree set status = 'PROPOSED', proposed_by = '%1$s' where id = '%1$s';
                update verification.decree set status = 'APPROVED', approved_by = '%2$s', approved_at = now()
                 where id = '%1$s';
                """.formatted(UUID.randomUUID(), office, workers));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
