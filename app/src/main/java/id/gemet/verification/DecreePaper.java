package id.gemet.verification;

import id.gemet.print.Paper;
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

    private static final List<String> HEADING = List.of("No.", "Nama", "NIK", "Kelurahan", "Pekerjaan");
    private static final List<Float> WIDTHS = List.of(12f, 54f, 38f, 28f, 28f);

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
        paper.paragraph("MEMUTUSKAN:", 11);
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
        paper.table(HEADING, WIDTHS, rows, 9);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.of("id"));
    }
}
