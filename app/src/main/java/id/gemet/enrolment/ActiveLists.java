package id.gemet.enrolment;

import id.gemet.access.Statistics;
import id.gemet.audit.AuditTrail;
import id.gemet.enrolment.ActiveList.Taken;
import id.gemet.enrolment.ActiveList.Unreadable;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.registry.IdentityId;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Nik;
import id.gemet.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in whom the insurer says it covers in a month. No number of the file is kept but as what finds a person. */
@Service
@Transactional
public class ActiveLists {

    private static final HexFormat HEX = HexFormat.of();

    private final ActiveRows rows;
    private final FileLayouts layouts;
    private final Registry registry;
    private final Vault vault;
    private final AuditTrail audit;
    private final Statistics statistics;

    ActiveLists(
            ActiveRows rows,
            FileLayouts layouts,
            Registry registry,
            Vault vault,
            AuditTrail audit,
            Statistics statistics) {
        this.rows = rows;
        this.layouts = layouts;
        this.registry = registry;
        this.vault = vault;
        this.audit = audit;
        this.statistics = statistics;
    }

    /** The same file for the same month again changes nothing. */
    public ActiveList take(BillingMonth month, String fileName, byte[] bytes) {
        List<ReplyRow> read;
        try {
            read = ReplySheet.read(bytes, fileName, layouts.replyHeadings());
        } catch (UnreadableFile refused) {
            return new Unreadable(refused.refusal().messageKey(), refused.arguments());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (read.isEmpty()) {
            return new Unreadable("enrolment.reply.no-headings", List.of());
        }
        var identities = registry.identities(read.stream()
                .flatMap(row -> row.nikDigits().stream())
                .map(Nik::new)
                .toList());
        var active = read.stream().map(row -> row(row, identities)).toList();
        var list = rows.add(month, fileName, InsurerFiles.sha256(bytes), active);
        var unreadable =
                (int) active.stream().filter(row -> row.nikIndexHex().isEmpty()).count();
        var unknown =
                (int) active.stream().filter(row -> row.identity().isEmpty()).count();
        audit.record("enrolment.active", "month:" + month, "%d rows, %d unreadable".formatted(read.size(), unreadable));
        statistics.refresh();
        return new Taken(list, read.size(), unreadable, unknown - unreadable);
    }

    private ActiveRows.Row row(ReplyRow row, Map<Nik, IdentityId> identities) {
        var nik = row.nikDigits().map(Nik::new);
        var kpj = row.kpjDigits();
        return new ActiveRows.Row(
                row.row(),
                nik.flatMap(known -> Optional.ofNullable(identities.get(known))),
                nik.map(known -> HEX.formatHex(vault.index("nik", known.digits())))
                        .orElse(""),
                nik.map(Nik::masked).orElse(""),
                kpj.map(digits -> HEX.formatHex(vault.index("kpj", digits))).orElse(""),
                Standing.of(row.status(), row.reason(), kpj.isPresent()),
                row.remark(),
                row.rupiah());
    }
}
