package id.gemet.demo;

import id.gemet.examples.DemoCities;
import id.gemet.examples.DemoCity;
import id.gemet.funding.Earmarks;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happens in a city's demo, apart from what its files say.
 *
 * @param decree number and title of the decree
 * @param lines who pays for whom
 * @param laterLines of payers whose first money comes when everybody else has been divided
 * @param lateMonth the month paid after its time
 * @param invited companies asked to the meeting that are no payers: one comes, the others do not answer
 */
record Plot(
        DemoCity city,
        String decree,
        String decreeTitle,
        List<Line> lines,
        List<Line> laterLines,
        MonthRange months,
        BillingMonth lateMonth,
        List<String> invited) {

    /**
     * @param people whose months it could all pay; a plan gives more people fewer months, as many as the full benefit takes;
     *     none where it is only promised yet
     * @param late people whose months are promised too, by money that has not come
     */
    record Line(PayerKind kind, String payer, String name, String account, int people, int late, Earmarks earmarks) {

        Rupiah ceiling(int months) {
            return new Rupiah(16_800).times(people).times(months);
        }

        Rupiah promised(int months) {
            return new Rupiah(16_800).times(people + late).times(months);
        }

        /** The province's transfer is promised for the beginning of the year. */
        Optional<LocalDate> promisedOn() {
            return kind == PayerKind.BKBK ? Optional.of(PROVINCE_PROMISED) : Optional.empty();
        }
    }

    private static final LocalDate PROVINCE_PROMISED = LocalDate.of(2026, 1, 15);
    static final LocalDate LISTS_ARRIVE = LocalDate.of(2026, 1, 12);
    static final LocalDate EVIDENCE_ARRIVES = LocalDate.of(2026, 2, 2);
    static final LocalDate OFFICERS_DECIDE = LocalDate.of(2026, 2, 9);
    static final LocalDate DECREE_IS_SIGNED = LocalDate.of(2026, 2, 16);
    static final LocalDate MONEY_IS_RESERVED = LocalDate.of(2026, 2, 18);
    static final LocalDate BATCH_GOES_OUT = LocalDate.of(2026, 2, 20);
    static final LocalDate ANSWER_COMES = LocalDate.of(2026, 2, 26);
    static final LocalDate CARDS_ARE_HANDED_OUT = LocalDate.of(2026, 3, 4);
    static final BillingMonth FIRST_MONTH = BillingMonth.of(2026, 3);
    static final BillingMonth LAST_MONTH = BillingMonth.of(2026, 5);

    /** Where the steel works stand: the kecamatan along the port. */
    private static final List<RegionCode> NEAR_THE_PORT =
            List.of(new RegionCode("36.72.03"), new RegionCode("36.72.04"));

    static Plot cilegon() {
        return new Plot(
                DemoCities.cilegon(DemoCities.SEED),
                "460/Kep.117-Disnaker/2026",
                "Penetapan Pekerja Rentan Penerima Perlindungan Jaminan Sosial Ketenagakerjaan Tahun 2026",
                List.of(
                        new Line(
                                PayerKind.CSR,
                                "PT Baja Contoh Nusantara",
                                "TJSL sekitar pelabuhan",
                                "TJSL-2026-01",
                                75,
                                25,
                                Earmarks.forRegions(NEAR_THE_PORT)),
                        new Line(
                                PayerKind.CSR,
                                "PT Kimia Contoh Selat",
                                "TJSL nelayan",
                                "TJSL-2026-02",
                                24,
                                0,
                                Earmarks.forOccupations(Set.of("nelayan"))),
                        new Line(
                                PayerKind.BKBK,
                                "Bantuan Keuangan Provinsi Banten",
                                "Pekerja rentan desil 1 sampai 4",
                                "5.1.02.02.02.0008",
                                60,
                                0,
                                Earmarks.throughDecile(4)),
                        new Line(
                                PayerKind.APBD,
                                "APBD Kota Cilegon",
                                "Perlindungan pekerja rentan",
                                "5.1.02.02.02.0006",
                                180,
                                0,
                                Earmarks.NONE)),
                List.of(new Line(
                        PayerKind.CSR,
                        "PT Pelabuhan Contoh Merak",
                        "TJSL buruh pelabuhan",
                        "TJSL-2026-03",
                        0,
                        40,
                        Earmarks.NONE)),
                MonthRange.of(FIRST_MONTH, 10),
                BillingMonth.of(2026, 4),
                List.of("PT Gas Contoh Anyer", "PT Semen Contoh Bojonegara", "PT Pelayaran Contoh Ciwandan"));
    }

    static Plot jambi() {
        return new Plot(
                DemoCities.jambi(DemoCities.SEED),
                "KEP.212/HKU/2026",
                "Penetapan Pekerja Rentan dan Petugas Keagamaan Penerima Perlindungan Tahun 2026",
                List.of(new Line(
                        PayerKind.APBD,
                        "APBD Kota Jambi",
                        "Kampung Bahagia",
                        "5.1.02.02.02.0007",
                        4_316,
                        0,
                        Earmarks.NONE)),
                List.of(new Line(
                        PayerKind.CSR,
                        "PT Karet Contoh Batanghari",
                        "TJSL pengumpul getah",
                        "TJSL-2026-07",
                        30,
                        20,
                        Earmarks.NONE)),
                MonthRange.of(FIRST_MONTH, 10),
                BillingMonth.of(2026, 4),
                List.of());
    }
}
