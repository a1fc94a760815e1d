package id.gemet.verification;

import id.gemet.print.Paper;
import id.gemet.print.Paper.Column;
import id.gemet.regions.Regions;
import id.gemet.shared.Figures;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A decree as it is printed: the decision under the city's letterhead, and the annex that names the people. */
public final class DecreePaper {

    private static final List<Column> COLUMNS = List.of(
            Column.ofFigures("No.", 13),
            Column.of("Nama", 46),
            Column.of("NIK", 29),
            Column.of("Kelurahan", 27),
            Column.of("Pekerjaan", 45));

    /** Of national law; the city adds its own regulations before it signs. */
    private static final List<String> LAWS = List.of(
            "Undang-Undang Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional beserta perubahannya;",
            "Undang-Undang Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial beserta perubahannya;",
            "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah beserta perubahannya;",
            "Peraturan Pemerintah Nomor 44 Tahun 2015 tentang Penyelenggaraan Program Jaminan Kecelakaan Kerja dan"
                    + " Jaminan Kematian beserta perubahannya;",
            "Peraturan Menteri Ketenagakerjaan Nomor 5 Tahun 2021 tentang Tata Cara Penyelenggaraan Program Jaminan"
                    + " Kecelakaan Kerja, Jaminan Kematian, dan Jaminan Hari Tua.");

    private final Regions regions;
    private final Occupations occupations;

    public DecreePaper(Regions regions, Occupations occupations) {
        this.regions = regions;
        this.occupations = occupations;
    }

    /** @param amended number of the decree this one amends */
    public byte[] print(RegionCode city, Decree decree, Optional<String> amended, List<DecreePerson> people) {
        var name = regions.nameOf(city);
        var head = name.startsWith("Kabupaten") ? name.replaceFirst("Kabupaten", "Bupati") : "Wali " + name;
        var approved = decree.status() == DecreeStatus.APPROVED;
        var foot = "SK " + decree.number() + (approved ? "" : " · RANCANGAN, belum ditetapkan");
        try (var paper = new Paper(foot)) {
            decision(paper, name, upper(head), decree, amended);
            paper.nextPage();
            annex(paper, upper(head), decree, people);
            return paper.bytes();
        }
    }

    private static void decision(Paper paper, String name, String head, Decree decree, Optional<String> amended) {
        paper.centred("PEMERINTAH " + upper(name), 15);
        paper.rule();
        paper.space(6);
        paper.centred("KEPUTUSAN " + head, 12);
        paper.centred("NOMOR " + decree.number(), 12);
        paper.space(3);
        paper.centred("TENTANG", 11);
        paper.centred(upper(decree.title()), 12);
        paper.space(8);
        paper.paragraph("Menimbang:", 11);
        listed(
                paper,
                'a',
                List.of(
                        "bahwa pekerja rentan perlu dilindungi dari risiko kecelakaan kerja dan kematian;",
                        "bahwa orang-orang yang tercantum dalam lampiran telah diverifikasi identitas, usia, tempat"
                                + " tinggal dan pekerjaannya;",
                        "bahwa berdasarkan pertimbangan tersebut perlu ditetapkan Keputusan tentang " + decree.title()
                                + "."));
        paper.space(3);
        paper.paragraph("Mengingat:", 11);
        listed(paper, '1', LAWS);
        paper.space(6);
        paper.centred("MEMUTUSKAN:", 11);
        paper.space(2);
        paper.paragraph(
                "KESATU: Menetapkan " + Figures.INDONESIAN.number(decree.people())
                        + " orang pekerja rentan, yang namanya tercantum dalam lampiran, sebagai penerima bantuan iuran"
                        + " Jaminan Kecelakaan Kerja dan Jaminan Kematian pada BPJS Ketenagakerjaan.",
                11);
        paper.space(2);
        amended.ifPresent(number -> {
            paper.paragraph("KEDUA: Keputusan ini mengubah Keputusan Nomor " + number + ".", 11);
            paper.space(2);
        });
        paper.paragraph(
                (amended.isPresent() ? "KETIGA" : "KEDUA")
                        + ": Lampiran merupakan bagian yang tidak terpisahkan dari keputusan ini.",
                11);
        paper.space(16);
        signature(paper, name, head, decree);
    }

    /** Numbered on from the first: 1, 2, 3 or a, b, c. */
    private static void listed(Paper paper, char first, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            paper.indented((char) (first + i) + ". " + texts.get(i), 8, 11);
        }
    }

    private static void signature(Paper paper, String name, String head, Decree decree) {
        paper.indented("Ditetapkan di " + name.replaceFirst("^(Kota|Kabupaten) ", ""), 85, 11);
        paper.indented("pada tanggal " + Figures.INDONESIAN.date(decree.dated()), 85, 11);
        paper.space(3);
        paper.indented(head + ",", 85, 11);
        paper.space(24);
        paper.indented("(……………………………………………)", 85, 11);
    }

    private void annex(Paper paper, String head, Decree decree, List<DecreePerson> people) {
        paper.paragraph("LAMPIRAN KEPUTUSAN " + head, 10);
        paper.paragraph("Nomor " + decree.number() + ", tanggal " + Figures.INDONESIAN.date(decree.dated()), 10);
        paper.space(4);
        paper.centred("DAFTAR PENERIMA", 12);
        paper.space(3);
        var rows = new ArrayList<List<String>>();
        for (var person : people) {
            rows.add(List.of(
                    String.valueOf(person.position()),
                    person.name(),
                    person.maskedNik(),
                    person.kelurahan().map(regions::nameOf).orElse("–"),
                    occupations
                            .find(person.occupation())
                            .map(occupation -> occupation.labelId())
                            .orElse("–")));
        }
        paper.table(COLUMNS, rows, 8);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.of("id"));
    }
}
