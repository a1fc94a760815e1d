package id.gemet.enrolment;

import id.gemet.print.Paper;
import id.gemet.print.Paper.Column;
import id.gemet.registry.Worker;
import id.gemet.shared.Figures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The addendum to a decree that says who comes in whose place, and for which months. */
final class AddendumPaper {

    private static final List<Column> COLUMNS = List.of(
            Column.ofFigures("No.", 10),
            Column.of("Semula", 38),
            Column.of("NIK", 27),
            Column.of("Sebab", 20),
            Column.of("Menjadi", 38),
            Column.of("NIK", 27));

    /** One place and the two people; somebody whom the reader may not see is not named. */
    record Seat(Optional<Worker> was, EndReason why, Optional<Worker> becomes) {}

    private AddendumPaper() {}

    /** @param decrees numbers of the decrees that named those who leave */
    static byte[] print(String city, Replaced replaced, Collection<String> decrees, List<Seat> seats) {
        var figures = Figures.INDONESIAN;
        var months = replaced.months();
        var foot = "Adendum SK" + (replaced.approved() ? "" : " · RANCANGAN, belum disetujui");
        try (var paper = new Paper(foot)) {
            paper.centred("PEMERINTAH " + city.toUpperCase(Locale.of("id")), 14);
            paper.rule();
            paper.space(6);
            paper.centred("ADENDUM", 13);
            paper.centred("ATAS KEPUTUSAN NOMOR " + String.join(", ", decrees), 11);
            paper.centred("TENTANG PENGGANTIAN PENERIMA BANTUAN IURAN", 11);
            paper.space(6);
            paper.paragraph(
                    "Penerima di bawah ini tidak lagi memenuhi syarat. Tempatnya pada pos dana " + replaced.lineName()
                            + " diisi oleh yang berikutnya dalam daftar tunggu yang memenuhi syarat pos yang sama, mulai "
                            + figures.month(months.first()) + " sampai " + figures.month(months.last()) + " ("
                            + figures.number(months.count())
                            + " bulan), sehingga tidak ada bulan yang dibayar dua kali.",
                    11);
            paper.space(4);
            paper.table(COLUMNS, rows(seats), 8);
            paper.space(6);
            paper.paragraph(
                    "Jumlah: " + figures.number(seats.size())
                            + " orang. Adendum ini bagian yang tidak terpisahkan dari keputusan tersebut.",
                    11);
            paper.space(16);
            paper.indented("Ditetapkan tanggal ……………………………", 85, 11);
            paper.space(24);
            paper.indented("(……………………………………………)", 85, 11);
            return paper.bytes();
        }
    }

    private static List<List<String>> rows(List<Seat> seats) {
        var rows = new ArrayList<List<String>>();
        for (var seat : seats) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    seat.was().map(Worker::name).orElse("–"),
                    seat.was().map(Worker::maskedNik).orElse("–"),
                    switch (seat.why()) {
                        case DIED -> "meninggal";
                        case MOVED -> "pindah";
                        case FORMAL_WORK -> "bekerja formal";
                        case OVER_AGE -> "65 tahun";
                        case OTHER -> "lainnya";
                    },
                    seat.becomes().map(Worker::name).orElse("–"),
                    seat.becomes().map(Worker::maskedNik).orElse("–")));
        }
        return rows;
    }
}
