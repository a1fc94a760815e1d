package id.gemet.coverage.worker;

import id.gemet.access.Office;
import id.gemet.audit.AuditTrail;
import id.gemet.coverage.CoverStatus;
import id.gemet.enrolment.Card;
import id.gemet.enrolment.Cards;
import id.gemet.print.Paper;
import id.gemet.registry.IdentityId;
import id.gemet.registry.Registry;
import id.gemet.registry.Worker;
import id.gemet.registry.WorkerId;
import id.gemet.shared.Figures;
import id.gemet.shared.LocalZone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A letter that says "member without an employer, dues paid by …", for offices that take membership for a wage. It says
 * so of nobody whom the insurer's file names as somebody's employee.
 */
@Service
@Transactional
public class BpuLetter {

    private static final float TEXT = 11;

    private final JdbcClient jdbc;
    private final Registry registry;
    private final Cards cards;
    private final AuditTrail audit;
    private final Clock clock;

    BpuLetter(JdbcClient jdbc, Registry registry, Cards cards, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.cards = cards;
        this.audit = audit;
        this.clock = clock;
    }

    /** A PDF; empty for whoever is not covered today, or is known to be employed. */
    public Optional<byte[]> print(WorkerId id, Office office, CoverStatus status, String address) {
        var worker = registry.find(id).filter(found -> status.isCovered() && !isEmployed(found.identity()));
        worker.ifPresent(_ -> audit.record("coverage.letter", "worker:" + id, "BPU"));
        return worker.map(found -> print(found, office, status, address));
    }

    private boolean isEmployed(IdentityId identity) {
        return jdbc.sql("""
            select exists (select from registry.published_membership
                            where identity_id = :identity and segment = 'PU' and status = 'ACTIVE')
            """)
                .param("identity", identity.value())
                .query(Boolean.class)
                .single();
    }

    private byte[] print(Worker worker, Office office, CoverStatus status, String address) {
        var figures = Figures.INDONESIAN;
        var zone = LocalZone.of(office.region()).zone();
        var card = cards.current(worker.id(), LocalDate.now(clock.withZone(zone)));
        try (var paper =
                new Paper("Surat keterangan peserta BPU · dibuat " + figures.dateTime(clock.instant(), zone))) {
            paper.centred(office.name().toUpperCase(Locale.ROOT), 13);
            paper.rule();
            paper.space(6);
            paper.centred("SURAT KETERANGAN", 14);
            paper.centred("PESERTA BUKAN PENERIMA UPAH (BPU)", 12);
            paper.space(8);
            paper.paragraph("Menurut catatan program pelindungan pekerja rentan " + office.name() + ":", TEXT);
            paper.space(3);
            fact(paper, "Nama", worker.name());
            fact(paper, "NIK", worker.maskedNik());
            card.ifPresent(found -> fact(paper, "Nomor peserta (KPJ)", found.maskedKpj()));
            fact(
                    paper,
                    "Terlindungi",
                    figures.date(status.since().orElseThrow()) + " sampai "
                            + figures.date(status.day().orElseThrow()));
            fact(paper, "Iuran dibayar oleh", status.payer());
            status.paidThrough().ifPresent(month -> fact(paper, "Lunas sampai", figures.month(month)));
            paper.space(5);
            paper.paragraph(
                    "adalah peserta BPJS Ketenagakerjaan Bukan Penerima Upah (BPU) untuk Jaminan Kecelakaan Kerja (JKK)"
                            + " dan Jaminan Kematian (JKM). Iurannya dibayar oleh pihak tersebut di atas, bukan dari"
                            + " upah dan bukan oleh pemberi kerja.",
                    TEXT);
            paper.space(3);
            paper.paragraph(
                    "Kepesertaan ini tidak menunjukkan bahwa yang bersangkutan menerima upah dari perusahaan atau"
                            + " berpenghasilan di atas upah minimum. Catatan ini tidak memuat penghasilannya.",
                    TEXT);
            paper.space(8);
            proof(paper, card, address);
            return paper.bytes();
        }
    }

    private void proof(Paper paper, Optional<Card> card, String address) {
        card.ifPresentOrElse(
                found -> {
                    paper.paragraph("Periksa surat ini dengan memindai QR ini, atau tanyakan kepada kami.", TEXT);
                    paper.space(2);
                    paper.qr(cards.verifyAddress(found, address), 40);
                },
                () -> paper.paragraph("Periksa surat ini kepada kami, atau dengan NIK di " + address + "/cek.", TEXT));
    }

    private static void fact(Paper paper, String name, String value) {
        paper.indented(name + ": " + value, 8, TEXT);
    }
}
