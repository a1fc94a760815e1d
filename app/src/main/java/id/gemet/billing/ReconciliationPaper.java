package id.gemet.billing;

import id.gemet.print.Paper;
import id.gemet.print.Paper.Column;
import id.gemet.shared.Figures;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The record of a month's reconciliation that city and insurer sign (berita acara rekonsiliasi). */
public final class ReconciliationPaper {

    private static final List<Column> COLUMNS = List.of(
            Column.of("Keadaan", 30),
            Column.ofFigures("Orang", 13),
            Column.ofFigures("SK", 19.5f),
            Column.ofFigures("Tagihan", 19.5f),
            Column.ofFigures("Dibayar", 19.5f),
            Column.ofFigures("BPJS", 19.5f),
            Column.ofFigures("Selisih", 19.5f),
            Column.ofFigures("Belum jelas", 19.5f));

    private final Figures figures = Figures.INDONESIAN;
    private final Function<PersonState, String> words;
    private final Clock clock;

    /** @param words what a state is called in Indonesian */
    public ReconciliationPaper(Function<PersonState, String> words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    public byte[] print(String city, Reconciliation reconciliation, Optional<Closing> closing) {
        var month = figures.month(reconciliation.month());
        var closed = closing.filter(found -> found.status() == Closing.Status.CLOSED);
        try (var paper = new Paper("Berita acara rekonsiliasi " + month
                + (closed.isPresent() ? "" : " · RANCANGAN, bulan belum ditutup"))) {
            paper.centred("BERITA ACARA REKONSILIASI IURAN", 14);
            paper.centred("JAMINAN SOSIAL KETENAGAKERJAAN PEKERJA RENTAN", 11);
            paper.centred(city.toUpperCase(Locale.ROOT) + " · " + month.toUpperCase(Locale.ROOT), 11);
            paper.space(5);
            paper.paragraph(
                    "Daftar pada keputusan, tagihan yang terbit dan dibayar, serta daftar peserta aktif BPJS"
                            + " Ketenagakerjaan (berkas " + reconciliation.fileName() + ") telah dibandingkan orang per"
                            + " orang. Setiap orang berada pada tepat satu keadaan.",
                    10);
            paper.space(3);
            paper.paragraph("Jumlah dalam rupiah.", 8);
            paper.space(1);
            paper.table(COLUMNS, rows(reconciliation), 7);
            paper.space(4);
            paper.paragraph(
                    "Selisih adalah jarak antara jumlah terbesar dan terkecil dari keempatnya, dihitung untuk setiap"
                            + " orang dan tidak saling meniadakan. Selisih yang belum dijelaskan: "
                            + figures.rupiah(reconciliation.unexplained().amount()) + ".",
                    10);
            closed.ifPresent(last -> {
                paper.space(2);
                paper.paragraph(
                        "Bulan ini diusulkan ditutup oleh %s dan ditutup oleh %s pada %s."
                                .formatted(
                                        last.proposedName(),
                                        last.decidedName().orElse(""),
                                        last.decidedAt()
                                                .map(at -> figures.date(at.atZone(clock.getZone())
                                                        .toLocalDate()))
                                                .orElse("")),
                        10);
            });
            paper.space(10);
            paper.signatures("Untuk pemerintah daerah,", "Untuk BPJS Ketenagakerjaan,");
            return paper.bytes();
        }
    }

    private List<List<String>> rows(Reconciliation all) {
        var rows = new ArrayList<List<String>>();
        for (var pile : all.piles()) {
            rows.add(row(
                    words.apply(pile.state()),
                    pile.people(),
                    pile.listed().amount(),
                    pile.billed().amount(),
                    pile.paid().amount(),
                    pile.insurer().amount(),
                    pile.gap().amount(),
                    pile.unexplained().amount()));
        }
        rows.add(row(
                "Jumlah",
                all.people(),
                all.listed().amount(),
                all.billed().amount(),
                all.paid().amount(),
                all.insurer().amount(),
                all.gap().amount(),
                all.unexplained().amount()));
        return rows;
    }

    private List<String> row(String state, int people, long... rupiah) {
        var row = new ArrayList<String>();
        row.add(state);
        row.add(figures.number(people));
        for (var amount : rupiah) {
            row.add(figures.number(amount));
        }
        return row;
    }
}
