package id.gemet.demo;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.actions.register.Instrument.Kind;
import id.gemet.actions.register.Instrument.Terms;
import id.gemet.actions.register.InstrumentId;
import id.gemet.actions.register.Register;
import id.gemet.actions.register.Use;
import id.gemet.funding.BudgetLines;
import id.gemet.verification.Decrees;
import id.gemet.verification.RuleSetting;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the two programmes stand on, as the press names it; the agreements with the insurer are invented. */
@Component
class RegisterPlay {

    private static final int AGREEMENT_ENDS_IN = 45;

    private final Register register;
    private final BudgetLines lines;
    private final Decrees decrees;

    RegisterPlay(Register register, BudgetLines lines, Decrees decrees) {
        this.register = register;
        this.lines = lines;
        this.decrees = decrees;
    }

    void enter(Actor clerk, String city) {
        Acting.run(clerk, () -> {
            enter(
                    Kind.PRESIDENT,
                    "8/2025",
                    "Optimalisasi pengentasan kemiskinan dan penghapusan kemiskinan ekstrem",
                    "Presiden",
                    LocalDate.of(2025, 3, 27),
                    LocalDate.of(2029, 12, 31),
                    "detik.com, penasultra.id, tarunakota.com");
            var mayor = city.equals("36.72") ? cilegon() : jambi();
            lines.list().stream()
                    .filter(line -> line.payer().kind().isPublicMoney())
                    .forEach(line -> register.hang(mayor, new Use.OfLine(line.id())));
            decrees.list().forEach(decree -> register.hang(mayor, new Use.OfDecree(decree.id())));
            agreement();
        });
    }

    private InstrumentId cilegon() {
        enter(
                Kind.CIRCULAR,
                "800.1.12.2/549/SEKRT",
                "Pelindungan pekerja rentan lewat TJSL perusahaan",
                "Wali Kota",
                null,
                null,
                "faktabanten.co.id");
        return enter(
                Kind.MAYOR,
                "41/2024",
                "Pelaksanaan program jaminan sosial ketenagakerjaan",
                "Wali Kota",
                null,
                null,
                "faktabanten.co.id; pers lain menulis penyelenggaraan");
    }

    private InstrumentId jambi() {
        enter(
                Kind.PROVINCE,
                "16/2022",
                "Bantuan keuangan bersifat khusus kepada desa",
                "Gubernur",
                null,
                null,
                "aksesjambi.com");
        return enter(Kind.MAYOR, "18/2025", "Kampung Bahagia", "Wali Kota", null, null, "sr28jambinews.com");
    }

    private void agreement() {
        var ends = register.today().plusDays(AGREEMENT_ENDS_IN);
        register.enter(
                        UUID.randomUUID(),
                        new Terms(
                                Kind.AGREEMENT,
                                "1/PKS/2026",
                                "Kepesertaan dan penagihan pekerja rentan",
                                "Pemerintah kota dan kantor cabang BPJS Ketenagakerjaan",
                                Optional.empty(),
                                Optional.of(ends.minusYears(1)),
                                Optional.of(ends),
                                "Contoh; nomor dan tanggalnya dikarang"),
                        Optional.empty())
                .ifPresent(agreement -> register.hang(agreement, new Use.OfRule(RuleSetting.LAPSE_MONTHS)));
    }

    private InstrumentId enter(
            Kind kind,
            String number,
            String title,
            String issuer,
            @Nullable LocalDate signed,
            @Nullable LocalDate until,
            String source) {
        return register.enter(
                        UUID.randomUUID(),
                        new Terms(
                                kind,
                                number,
                                title,
                                issuer,
                                Optional.ofNullable(signed),
                                Optional.empty(),
                                Optional.ofNullable(until),
                                source),
                        Optional.empty())
                .orElseThrow();
    }
}
