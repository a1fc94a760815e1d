package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.actions.register.Instrument.Kind;
import id.gemet.actions.register.Instrument.Terms;
import id.gemet.actions.register.InstrumentId;
import id.gemet.actions.register.Register;
import id.gemet.actions.register.Use;
import id.gemet.actions.team.MeetingId;
import id.gemet.actions.team.Meetings;
import id.gemet.funding.BudgetLines;
import id.gemet.verification.Decrees;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the two programmes stand on, as press and law registers name it; the agreements with the insurer and the meeting are
 * invented.
 */
@Component
class RegisterPlay {

    private static final int AGREEMENT_ENDS_IN = 45;
    private static final int DAYS_SINCE_MEETING = 28;

    private final Register register;
    private final Meetings meetings;
    private final BudgetLines lines;
    private final Decrees decrees;

    RegisterPlay(Register register, Meetings meetings, BudgetLines lines, Decrees decrees) {
        this.register = register;
        this.meetings = meetings;
        this.lines = lines;
        this.decrees = decrees;
    }

    void enter(Actor clerk, String city) {
        Acting.run(clerk, () -> {
            enter(
                    Kind.PRESIDENT,
                    "8/2025",
                    "Perluasan jaminan sosial ketenagakerjaan bagi pekerja miskin",
                    "Presiden",
                    LocalDate.of(2025, 3, 27),
                    "penasultra.id, tarunakota.com");
            var mayor = city.equals("36.72") ? cilegon() : jambi();
            lines.list().stream()
                    .filter(line -> line.payer().kind().isPublicMoney())
                    .forEach(line -> register.hang(
                            mayor, new Use(Use.Kind.LINE, Optional.of(line.id().value()), line.name())));
            decrees.list()
                    .forEach(decree -> register.hang(
                            mayor,
                            new Use(Use.Kind.DECREE, Optional.of(decree.id().value()), decree.number())));
            agreement();
            meet();
        });
    }

    private InstrumentId cilegon() {
        enter(
                Kind.CIRCULAR,
                "800.1.12.2/549/SEKRT",
                "Pelindungan pekerja rentan lewat TJSL perusahaan",
                "Wali Kota",
                null,
                "Pers daerah");
        return enter(
                Kind.MAYOR,
                "41/2024",
                "Program pelindungan pekerja rentan Gemet Sekul",
                "Wali Kota",
                null,
                "Pers daerah");
    }

    private InstrumentId jambi() {
        enter(
                Kind.PROVINCE,
                "16/2022",
                "Bantuan keuangan bersifat khusus kepada desa",
                "Gubernur",
                null,
                "aksesjambi.com");
        return enter(Kind.MAYOR, "18/2025", "Kampung Bahagia", "Wali Kota", null, "sr28jambinews.com");
    }

    private void agreement() {
        register.enter(
                UUID.randomUUID(),
                new Terms(
                        Kind.AGREEMENT,
                        "1/PKS/2026",
                        "Kepesertaan dan penagihan pekerja rentan",
                        "Pemerintah kota dan kantor cabang BPJS Ketenagakerjaan",
                        Optional.empty(),
                        Optional.of(register.today().plusDays(AGREEMENT_ENDS_IN)),
                        "Contoh; nomor dan tanggalnya dikarang"),
                Optional.empty());
    }

    /** A meeting with a decision that came true, one that is late and one still to come. */
    private void meet() {
        var today = register.today();
        var meeting = meetings.hold(
                UUID.randomUUID(),
                today.minusDays(DAYS_SINCE_MEETING),
                "Rapat koordinasi percepatan UCJ",
                List.of(
                        "Sekretariat Daerah",
                        "Dinas Tenaga Kerja",
                        "Dinas Sosial",
                        "BPJS Ketenagakerjaan",
                        "Perusahaan"));
        decide(
                meeting,
                "Mengirim undangan TJSL ke perusahaan",
                "Dinas Tenaga Kerja",
                today.minusDays(DAYS_SINCE_MEETING / 2));
        decide(meeting, "Memadankan data pekerja dengan BPJS Ketenagakerjaan", "Dinas Sosial", today.minusDays(1));
        decide(meeting, "Mengusulkan anggaran perubahan", "BPKAD", today.plusDays(DAYS_SINCE_MEETING));
        meetings.find(meeting).orElseThrow().decisions().stream()
                .findFirst()
                .ifPresent(first -> meetings.end(first, true, "Surat undangan 500.15/12"));
    }

    private void decide(MeetingId meeting, String what, String owner, LocalDate due) {
        meetings.decide(UUID.randomUUID(), meeting, what, owner, due);
    }

    private InstrumentId enter(
            Kind kind, String number, String title, String issuer, @Nullable LocalDate signed, String source) {
        return register.enter(
                        UUID.randomUUID(),
                        new Terms(kind, number, title, issuer, Optional.ofNullable(signed), Optional.empty(), source),
                        Optional.empty())
                .orElseThrow();
    }
}
