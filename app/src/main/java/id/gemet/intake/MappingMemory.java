package id.gemet.intake;

import id.gemet.intake.judge.Field;
import id.gemet.vault.Vault;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a sender's columns meant last time, so that nobody has to say it twice. */
@Repository
@Transactional
class MappingMemory {

    private final JdbcClient jdbc;
    private final Vault vault;

    MappingMemory(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void remember(Sender sender, SheetColumns sheet, LocalDate on) {
        jdbc.sql("""
            insert into intake.mapping_memory (office_id, sender, headings, fields, used_on)
            values (access.current_office(), :sender, :headings, :fields, :on)
                on conflict (office_id, sender, headings) do update
               set fields = excluded.fields, used_on = excluded.used_on
            """)
                .param("sender", sender.name())
                .param("headings", signature(sheet))
                .param("fields", Mappings.text(sheet.mapping()))
                .param("on", on)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Map<Integer, Field>> recall(Sender sender, SheetColumns sheet) {
        return jdbc.sql("select fields from intake.mapping_memory where sender = :sender and headings = :headings")
                .param("sender", sender.name())
                .param("headings", signature(sheet))
                .query(String.class)
                .optional()
                .map(Mappings::fields);
    }

    private byte[] signature(SheetColumns sheet) {
        return vault.index("headings", sheet.headings());
    }
}
