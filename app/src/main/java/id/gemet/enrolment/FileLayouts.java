package id.gemet.enrolment;

import id.gemet.audit.AuditTrail;
import id.gemet.enrolment.FileColumn.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How the insurer's branch wants its file: its template is not public and differs, so every column can be chosen. */
@Repository
@Transactional
public class FileLayouts {

    private static final List<FileColumn> STANDARD = List.of(
            new FileColumn("No", Content.ROW_NUMBER),
            new FileColumn("NIK", Content.NIK),
            new FileColumn("Nama Lengkap", Content.NAME),
            new FileColumn("Tanggal Lahir", Content.BIRTH_DATE_DMY),
            new FileColumn("Jenis Kelamin", Content.SEX),
            new FileColumn("Nama Ibu Kandung", Content.MOTHER_NAME),
            new FileColumn("No HP", Content.PHONE),
            new FileColumn("Alamat", Content.ADDRESS),
            new FileColumn("Jenis Pekerjaan", Content.OCCUPATION),
            new FileColumn("Program", Content.PROGRAMME),
            new FileColumn("Periode Awal", Content.FIRST_MONTH),
            new FileColumn("Jumlah Bulan", Content.MONTHS),
            new FileColumn("Iuran per Bulan", Content.MONTHLY_DUES));

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    FileLayouts(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<FileColumn> current() {
        var own = jdbc.sql("select header, content from enrolment.file_column order by position")
                .query((row, number) ->
                        new FileColumn(row.getString("header"), Content.valueOf(row.getString("content"))))
                .list();
        return own.isEmpty() ? STANDARD : own;
    }

    /** An empty list returns to the standard layout. */
    public void change(List<FileColumn> columns) {
        jdbc.sql("delete from enrolment.file_column").update();
        jdbc.sql("""
            insert into enrolment.file_column (office_id, position, header, content)
            select access.current_office(), position, header, content
              from unnest(:headers::text[], :contents::text[]) with ordinality as c (header, content, position)
            """)
                .param("headers", columns.stream().map(FileColumn::header).toArray(String[]::new))
                .param(
                        "contents",
                        columns.stream().map(column -> column.content().name()).toArray(String[]::new))
                .update();
        audit.record(
                "enrolment.layout",
                "layout:file",
                columns.stream()
                        .map(column -> column.header() + "=" + column.content())
                        .collect(Collectors.joining(", ")));
    }

    /** What the branch calls the columns of its answers, where it uses none of the known headings. */
    @Transactional(readOnly = true)
    public Map<ReplyHeading, String> replyHeadings() {
        var own = new EnumMap<ReplyHeading, String>(ReplyHeading.class);
        jdbc.sql("select heading, spelling from enrolment.reply_heading").query(row -> {
            own.put(ReplyHeading.valueOf(row.getString("heading")), row.getString("spelling"));
        });
        return own;
    }

    /** Without a spelling, only the known headings are recognised. */
    public void changeReplies(Map<ReplyHeading, String> own) {
        jdbc.sql("delete from enrolment.reply_heading").update();
        own.forEach((heading, spelling) -> jdbc.sql("""
            insert into enrolment.reply_heading (office_id, heading, spelling)
            values (access.current_office(), :heading, :spelling)
            """)
                .param("heading", heading.name())
                .param("spelling", spelling)
                .update());
        audit.record("enrolment.layout", "layout:reply", own.toString());
    }
}
