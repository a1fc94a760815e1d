package id.gemet.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.shared.RegionCode;
import id.gemet.shared.RegionLevel;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RegionsTest {

    private final Regions regions = Regions.load();

    @Test
    void holdsTheWholeTreeOfTheDecree() {
        assertThat(regions.size()).isEqualTo(91_599);
        assertThat(regions.provinces()).hasSize(38);
        assertThat(regions.provinces().stream()
                        .mapToInt(province -> regions.children(province.code()).size())
                        .sum())
                .isEqualTo(514);
        assertThat(regions.provinces().stream()
                        .mapToInt(
                                province -> regions.kelurahanOf(province.code()).size())
                        .sum())
                .isEqualTo(83_762);
    }

    @Test
    void readsEveryLineAsTheFileHasIt() {
        for (var row : Resources.rows("regions.csv")) {
            var code = new RegionCode(row.getField("code"));
            var level = switch (row.getField("level")) {
                case "1" -> RegionLevel.PROVINSI;
                case "2" -> RegionLevel.KABKOTA;
                case "3" -> RegionLevel.KECAMATAN;
                default -> RegionLevel.KELURAHAN;
            };
            assertThat(regions.get(code)).isEqualTo(new Region(code, row.getField("name"), level));
        }
    }

    @Test
    void knowsBothCities() {
        var cilegon = new RegionCode("36.72");
        var jambi = new RegionCode("15.71");
        assertThat(regions.children(cilegon)).hasSize(8);
        assertThat(regions.kelurahanOf(cilegon)).hasSize(43);
        assertThat(regions.children(jambi)).hasSize(11);
        assertThat(regions.kelurahanOf(jambi)).hasSize(68);
        assertThat(regions.children(new RegionCode("36.72.06")))
                .extracting(Region::name)
                .containsExactly("Kotasari", "Grogol", "Rawa Arum", "Gerem");
        assertThat(regions.children(new RegionCode("36.72.06.1002"))).isEmpty();
        assertThat(regions.kelurahanOf(new RegionCode("36.72.06.1002"))).hasSize(1);
    }

    @Test
    void namesWithCommasAreWhole() {
        assertThat(regions.nameOf(new RegionCode("14.02.09.2010"))).isEqualTo("Lambang Sari I, II, III");
    }

    @Test
    void theFirstAndTheLastPlaceAreFound() {
        assertThat(regions.get(new RegionCode("11")).name()).isEqualTo("Aceh");
        assertThat(regions.provinces().getLast().code().dotted()).isEqualTo("96");
        assertThat(regions.kelurahanOf(new RegionCode("96"))).isNotEmpty();
    }

    @Test
    void tellsCurrentRetiredAndUnknownCodesApart() {
        var current = new RegionCode("36.72.04");
        var retired = new RegionCode("91.01.01");
        var unknown = new RegionCode("36.72.99");
        assertThat(regions.standing(current)).isEqualTo(Standing.CURRENT);
        assertThat(regions.standing(retired)).isEqualTo(Standing.RETIRED);
        assertThat(regions.standing(unknown)).isEqualTo(Standing.UNKNOWN);
        assertThat(regions.isKnownKecamatan(current)).isTrue();
        assertThat(regions.isKnownKecamatan(retired)).isTrue();
        assertThat(regions.isKnownKecamatan(unknown)).isFalse();
        assertThat(regions.isKnownKecamatan(new RegionCode("36.72"))).isFalse();
        assertThat(regions.retired(retired).flatMap(RetiredRegion::probableSuccessor))
                .contains(new RegionCode("93.01.01"));
    }

    @Test
    void remembersWhatAReusedCodeMeantBefore() {
        assertThat(regions.formerName(new RegionCode("11.01.02.2014"))).contains("Simpang Dua");
        assertThat(regions.formerName(new RegionCode("36.72.06.1002"))).isEmpty();
    }

    @Test
    void showsTheCodeWhereThereIsNoName() {
        assertThat(regions.nameOf(new RegionCode("36.72"))).isEqualTo("Kota Cilegon");
        assertThat(regions.nameOf(new RegionCode("91.01.01"))).isEqualTo("Merauke");
        assertThat(regions.nameOf(new RegionCode("36.72.99"))).isEqualTo("36.72.99");
        assertThatThrownBy(() -> regions.get(new RegionCode("36.72.99")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("36.72.99");
    }
}
