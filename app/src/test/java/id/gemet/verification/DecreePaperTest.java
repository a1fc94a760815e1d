package id.gemet.verification;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.regions.Regions;
import id.gemet.registry.WorkerId;
import id.gemet.shared.Occupations;
import id.gemet.shared.RegionCode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

class DecreePaperTest {

    @Test
    void aThousandPeopleOfEveryOccupationTakeALineEach() throws IOException {
        var occupations = Occupations.load();
        var slugs = occupations.all();
        var people = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> new DecreePerson(
                        i,
                        new WorkerId(UUID.randomUUID()),
                        "Slamet Hidayat Santoso",
                        "367201•• •••• ••07",
                        Optional.of(new RegionCode("36.72.01.1001")),
                        slugs.get(i % slugs.size()).slug()))
                .toList();
        var decree = new Decree(
                new DecreeId(UUID.randomUUID()),
                "460/1",
                "Penetapan penerima bantuan iuran pekerja rentan tahun 2026",
                LocalDate.of(2026, 5, 11),
                Optional.empty(),
                DecreeStatus.PROPOSED,
                1000,
                UUID.randomUUID(),
                Optional.of(UUID.randomUUID()),
                Optional.empty(),
                "");

        var pdf = new DecreePaper(Regions.load(), occupations)
                .print(new RegionCode("36.72"), decree, Optional.empty(), people);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(1 + 1000 / 45);
        }
    }
}
