package id.gemet.intake;

import id.gemet.access.Acting;
import id.gemet.shared.RegionCode;
import id.gemet.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lists uploaded to the acting pemda, each with its file. */
@Repository
@Transactional
class Lists {

    private static final String COLUMNS = """
        select id, sender, sender_kind, file_name, status, refusal, uploaded_by_name, uploaded_at, committed_at,
               undone_at, notes, rows_read, rows_new, rows_known, rows_updated, rows_repair, rows_ignored,
               rows_taken_in
          from intake.list
        """;

    private final JdbcClient jdbc;
    private final Vault vault;

    Lists(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    ListId add(Sender sender, String fileName, byte[] hash, byte[] content, List<SheetColumns> sheets, Instant now) {
        var actor = Acting.current();
        var id = jdbc.sql("select uuidv7()").query(UUID.class).single();
        jdbc.sql("""
            insert into intake.list (id, office_id, region_code, sender, sender_kind, file_name, content_hash,
                                     uploaded_by, uploaded_by_name, uploaded_at, sealed_preview)
            values (:id, access.current_office(), access.current_region(), :sender, :senderKind, :fileName, :hash,
                    :by, :byName, :at, :preview)
            """)
                .param("id", id)
                .param("sender", sender.name())
                .param("senderKind", sender.kind().name())
                .param("fileName", fileName)
                .param("hash", hash)
                .param("by", actor.user().value())
                .param("byName", actor.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("preview", vault.seal(pack(sheets), "list preview " + id))
                .update();
        jdbc.sql("""
            insert into intake.file (list_id, office_id, region_code, sealed)
            values (:id, access.current_office(), access.current_region(), :sealed)
            """)
                .param("id", id)
                .param("sealed", vault.seal(content, "list file " + id))
                .update();
        return new ListId(id);
    }

    private static byte[] pack(List<SheetColumns> sheets) {
        return new Packed.Writer().list(sheets, (out, sheet) -> sheet.pack(out)).bytes();
    }

    /** The newest list that holds the very same bytes and was not taken back. */
    @Transactional(readOnly = true)
    public Optional<ListId> withContent(byte[] hash) {
        return jdbc.sql("""
            select id from intake.list
             where content_hash = :hash and status <> 'UNDONE'
             order by uploaded_at desc
             limit 1
            """).param("hash", hash).query(UUID.class).optional().map(ListId::new);
    }

    @Transactional(readOnly = true)
    public byte[] content(ListId id) {
        var sealed = jdbc.sql("select sealed from intake.file where list_id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        return vault.open(sealed, "list file " + id);
    }

    @Transactional(readOnly = true)
    public List<SheetColumns> columns(ListId id) {
        var sealed = jdbc.sql("select sealed_preview from intake.list where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        return new Packed.Reader(vault.open(sealed, "list preview " + id)).list(SheetColumns::unpack);
    }

    /** The area of the officer who uploaded it. */
    @Transactional(readOnly = true)
    public Optional<RegionCode> region(ListId id) {
        return jdbc.sql("select region_code from intake.list where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(RegionCode::new);
    }

    @Transactional(readOnly = true)
    public Mappings mappings(ListId id) {
        return Mappings.parse(jdbc.sql("select corrections from intake.list where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    void setMappings(ListId id, Mappings mappings) {
        jdbc.sql("update intake.list set corrections = :corrections, status = 'MAPPED' where id = :id")
                .param("corrections", mappings.text())
                .param("id", id.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<UploadedList> find(ListId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(Lists::list)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<UploadedList> newest(int limit, int offset) {
        return jdbc.sql(COLUMNS + " order by uploaded_at desc, id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Lists::list)
                .list();
    }

    /** False when somebody else was faster: the list is in none of these states any more. */
    boolean become(ListId id, ListStatus next, ListStatus... from) {
        return jdbc.sql("update intake.list set status = :next where id = :id and status = any (:from)")
                        .param("next", next.name())
                        .param("id", id.value())
                        .param("from", Arrays.stream(from).map(ListStatus::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    void refuse(ListId id, String reason) {
        jdbc.sql("update intake.list set status = 'REFUSED', refusal = :reason where id = :id")
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void committed(ListId id, Instant now) {
        jdbc.sql("""
            update intake.list set status = 'COMMITTED', committed_at = coalesce(committed_at, :now) where id = :id
            """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void undone(ListId id, Instant now) {
        jdbc.sql("update intake.list set status = 'UNDONE', undone_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void setNotes(ListId id, List<String> notes) {
        jdbc.sql("update intake.list set notes = :notes where id = :id")
                .param("notes", notes.toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    /** From the rows themselves, so that the figures cannot drift. */
    void recount(ListId id) {
        jdbc.sql("""
            update intake.list
               set rows_read = total.read, rows_new = total.fresh, rows_known = total.known,
                   rows_updated = total.updated, rows_repair = total.repair, rows_ignored = total.ignored,
                   rows_taken_in = total.taken_in
              from (select count(*) as read,
                           count(*) filter (where outcome = 'NEW') as fresh,
                           count(*) filter (where outcome = 'KNOWN') as known,
                           count(*) filter (where outcome = 'UPDATED') as updated,
                           count(*) filter (where outcome = 'REPAIR') as repair,
                           count(*) filter (where outcome = 'IGNORED') as ignored,
                           count(worker_id) as taken_in
                      from intake.row
                     where list_id = :id) as total
             where list.id = :id
            """).param("id", id.value()).update();
    }

    private static UploadedList list(ResultSet row, int number) throws SQLException {
        return new UploadedList(
                new ListId(row.getObject("id", UUID.class)),
                new Sender(row.getString("sender"), SenderKind.valueOf(row.getString("sender_kind"))),
                row.getString("file_name"),
                ListStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getString("refusal")),
                row.getString("uploaded_by_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("committed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                List.of((String[]) row.getArray("notes").getArray()),
                new Counts(
                        row.getInt("rows_read"),
                        row.getInt("rows_new"),
                        row.getInt("rows_known"),
                        row.getInt("rows_updated"),
                        row.getInt("rows_repair"),
                        row.getInt("rows_ignored"),
                        row.getInt("rows_taken_in")));
    }
}
