package id.gemet.funding.pledge;

import id.gemet.funding.FundedPerson;
import id.gemet.print.Paper;
import id.gemet.shared.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a payer takes home: a certificate for the wall, and the report on its social responsibility (TJSL). */
public final class PledgePaper {

    private static final List<String> STAGES = List.of("Tahap", "Angka", "Dihitung dari");
    private static final List<Float> STAGE_WIDTHS = List.of(45f, 60f, 55f);
    private static final List<String> INSTALMENTS = List.of("Jatuh tempo", "Jumlah", "Bukti masuk");
    private static final List<Float> INSTALMENT_WIDTHS = List.of(40f, 40f, 80f);
    private static final List<String> PLACES = List.of("Kelurahan", "Orang", "Bulan");
    private static final List<Float> PLACE_WIDTHS = List.of(90f, 35f, 35f);

    private final Figures figures = Figures.INDONESIAN;
    private final String city;
    private final LocalDate today;

    public PledgePaper(String city, LocalDate today) {
        this.city = city;
        this.today = today;
    }

    public byte[] certificate(Pledge pledge) {
        var stages = pledge.stages();
        try (var paper = new Paper(foot("Sertifikat", pledge))) {
            paper.space(45);
            paper.centred("SERTIFIKAT", 30);
            paper.space(6);
            paper.centred(city + " berterima kasih kepada", 13);
            paper.space(8);
            paper.centred(pledge.payer().name(), 24);
            paper.space(8);
            paper.centred("yang membayar iuran jaminan sosial ketenagakerjaan bagi", 13);
            paper.space(4);
            paper.centred(figures.number(stages.people()) + " pekerja rentan", 20);
            paper.space(4);
            paper.centred(
                    "%s bulan iuran, %s yang sudah diterima"
                            .formatted(
                                    figures.number(stages.months()),
                                    figures.rupiah(stages.received().amount())),
                    13);
            paper.space(25);
            paper.centred(city + ", " + figures.date(today), 11);
            paper.space(22);
            paper.centred("______________________________", 11);
            return paper.bytes();
        }
    }

    /** @param placeOf the name of a kelurahan by its code */
    public byte[] report(Pledge pledge, List<FundedPerson> people, Function<String, String> placeOf) {
        var kept = pledge.kept(today);
        try (var paper = new Paper(foot("Laporan TJSL", pledge))) {
            paper.centred("LAPORAN TANGGUNG JAWAB SOSIAL DAN LINGKUNGAN", 13);
            paper.centred("PERLINDUNGAN PEKERJA RENTAN", 11);
            paper.centred(pledge.payer().name().toUpperCase(Locale.ROOT) + " · " + city.toUpperCase(Locale.ROOT), 11);
            paper.space(5);
            paper.paragraph(
                    "Janji menurut surat %s tanggal %s (%s), untuk %s sampai %s."
                            .formatted(
                                    pledge.terms().document(),
                                    figures.date(pledge.terms().dated()),
                                    pledge.occasion(),
                                    figures.month(pledge.terms().months().first()),
                                    figures.month(pledge.terms().months().last())),
                    10);
            paper.paragraph(
                    "Dari %s yang sudah jatuh tempo, %s masuk (%s)."
                            .formatted(
                                    figures.rupiah(kept.due().amount()),
                                    figures.rupiah(kept.arrived().amount()),
                                    figures.percent(
                                            kept.arrived().amount(), kept.due().amount())),
                    10);
            paper.space(3);
            paper.table(STAGES, STAGE_WIDTHS, stages(pledge.stages()), 9);
            paper.space(4);
            paper.table(INSTALMENTS, INSTALMENT_WIDTHS, instalments(pledge), 9);
            if (!people.isEmpty()) {
                paper.space(4);
                paper.table(PLACES, PLACE_WIDTHS, places(people, placeOf), 9);
            }
            return paper.bytes();
        }
    }

    private List<List<String>> stages(PledgeStages stages) {
        return List.of(
                List.of("Dijanjikan", figures.rupiah(stages.pledged().amount()), "surat terakhir"),
                List.of("Dibukukan", figures.rupiah(stages.committed().amount()), "buku besar pos dana"),
                List.of("Masuk", figures.rupiah(stages.received().amount()), "buku besar pos dana"),
                List.of(
                        "Pekerja bernama",
                        "%s orang, %s bulan, %s"
                                .formatted(
                                        figures.number(stages.people()),
                                        figures.number(stages.months()),
                                        figures.rupiah(stages.matched().amount())),
                        "alokasi yang disetujui"),
                List.of(
                        "Bulan aktif",
                        "%s bulan; %s orang aktif bulan ini"
                                .formatted(
                                        figures.number(stages.activeMonths()), figures.number(stages.activePeople())),
                        "jawaban BPJS Ketenagakerjaan"));
    }

    private List<List<String>> instalments(Pledge pledge) {
        return pledge.terms().instalments().stream()
                .map(instalment -> List.of(
                        figures.date(instalment.dueOn()),
                        figures.rupiah(instalment.amount().amount()),
                        arrivals(pledge, instalment)))
                .toList();
    }

    private String arrivals(Pledge pledge, Instalment instalment) {
        var documents =
                pledge.receiptsOf(instalment).stream().map(Receipt::document).collect(Collectors.joining("; "));
        if (pledge.isReceived(instalment)) {
            return documents;
        }
        var open = figures.rupiah(pledge.open(instalment).amount());
        return documents.isEmpty() ? "belum masuk" : "%s; %s belum masuk".formatted(documents, open);
    }

    private List<List<String>> places(List<FundedPerson> people, Function<String, String> placeOf) {
        Map<String, List<FundedPerson>> byPlace = people.stream()
                .collect(Collectors.groupingBy(
                        person -> placeOf.apply(person.kelurahan()), TreeMap::new, Collectors.toList()));
        return byPlace.entrySet().stream()
                .map(place -> List.of(
                        place.getKey().isEmpty() ? "tidak diketahui" : place.getKey(),
                        figures.number(place.getValue().size()),
                        figures.number(place.getValue().stream()
                                .mapToInt(person -> person.months().count())
                                .sum())))
                .toList();
    }

    private String foot(String what, Pledge pledge) {
        return "%s · %s · %s".formatted(what, pledge.payer().name(), figures.date(today));
    }
}
