package id.gemet.coverage;

import id.gemet.shared.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the press reported of the two cities Gemet was first made for. */
final class PublishedFigures {

    /** Figures of one city. */
    record OfCity(List<Reading> readings, List<Target> targets) {}

    private static final Map<RegionCode, OfCity> CITIES = Map.of(
            new RegionCode("36.72"), cilegon(),
            new RegionCode("15.71"), jambi());

    private PublishedFigures() {}

    static OfCity of(RegionCode city) {
        return CITIES.getOrDefault(city, new OfCity(List.of(), List.of()));
    }

    private static OfCity cilegon() {
        return new OfCity(
                List.of(new Reading(
                        LocalDate.of(2025, 7, 3),
                        76_062,
                        174_897,
                        Base.LABOUR_FORCE,
                        percent("43"),
                        false,
                        "Disnaker Kota Cilegon, dikutip pers, Juli 2025",
                        SourceClass.PRESS_CITING_OFFICIAL)),
                List.of(new Target(
                        LocalDate.of(2025, 12, 31),
                        103_439,
                        174_897,
                        Base.LABOUR_FORCE,
                        percent("55"),
                        "Disnaker Kota Cilegon, dikutip pers, Juli 2025",
                        SourceClass.PRESS_CITING_OFFICIAL,
                        true)));
    }

    /** Published were "44 per cent" of "more than 228,000" workers; the people are calculated from these two. */
    private static OfCity jambi() {
        return new OfCity(
                List.of(new Reading(
                        LocalDate.of(2025, 5, 22),
                        100_320,
                        228_000,
                        Base.POTENTIAL_WORKERS,
                        percent("44"),
                        true,
                        "Pemerintah Kota Jambi, dikutip pers, 22 Mei 2025",
                        SourceClass.PRESS_CITING_OFFICIAL)),
                List.of());
    }

    private static Optional<BigDecimal> percent(String published) {
        return Optional.of(new BigDecimal(published));
    }
}
