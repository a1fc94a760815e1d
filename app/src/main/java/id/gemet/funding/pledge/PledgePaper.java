package id.gemet.funding.pledge;

import id.gemet.funding.FundedPerson;
import id.gemet.print.Paper;
import id.gemet.print.Paper.Column;
import id.gemet.shared.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a payer takes home: a certificate for the wall, and the report on its social responsibility (TJSL). */
public final class PledgePaper {

    private static final List<Column> STAGES =
            List.of(Column.of("Tahap", 35), Column.of("Angka", 75), Column.of("Dihitung dari", 50));
    private static final List<Column> INSTALMENTS =
            List.of(Column.of("Jatuh tempo", 35), Column.ofFigures("Jumlah", 35), Column.of("Bukti masuk", 90));
    private static final List<Column> PLACES =
            List.of(Column.of("Kelurahan", 90), Column.ofFigures("Orang", 35), Column.ofFigures("Bulan", 35));

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
            if (stages.people() == 0) {
                promise(paper, stages);
            } else {
                deed(paper, stages);
            }
            paper.space(25);
            paper.centred(city + ", " + figures.date(today), 11);
            paper.space(22);
            paper.centred("______________________________", 11);
            paper.centred("nama dan jabatan", 8);
            return paper.bytes();
        }
    }

    private void deed(Paper paper, PledgeStages stages) {
        paper.centred("yang membayar iuran jaminan sosial ketenagakerjaan bagi", 13);
        paper.space(4);
        paper.centred(figures.number(stages.people()) + " pekerja rentan", 20);
        paper.space(4);
        paper.centred(
                "untuk %s bulan iuran; %s sudah diterima"
                        .formatted(
                                figures.number(stages.months()),
                                figures.rupiah(stages.received().amount())),
                13);
    }

    /** No worker is named yet. */
    private void promise(Paper paper, PledgeStages stages) {
        paper.centred("yang menjanjikan iuran bagi pekerja rentan sebesar", 13);
        paper.space(4);
        paper.centred(figures.rupiah(stages.pledged().amount()), 20);
        paper.space(4);
        paper.centred(figures.rupiah(stages.received().amount()) + " sudah diterima", 13);
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
                    "Janji menurut dokumen %s tanggal %s (%s), untuk %s sampai %s."
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
            paper.table(STAGES, stages(pledge.stages()), 9);
            paper.space(4);
            paper.table(INSTALMENTS, instalments(pledge), 9);
            if (!people.isEmpty()) {
                paper.space(4);
                paper.table(PLACES, places(people, placeOf), 9);
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
        var rows = new ArrayList<List<String>>();
        byPlace.forEach((place, there) -> rows.add(row(place.isEmpty() ? "tidak diketahui" : place, there)));
        rows.add(row("Jumlah", people));
        return rows;
    }

    private List<String> row(String name, List<FundedPerson> people) {
        var months = people.stream().mapToInt(person -> person.months().count()).sum();
        return List.of(name, figures.number(people.size()), figures.number(months));
    }

    private String foot(String what, Pledge pledge) {
        return "%s · %s · %s"
                .formatted(what, figures.date(today), pledge.payer().name());
    }
}
