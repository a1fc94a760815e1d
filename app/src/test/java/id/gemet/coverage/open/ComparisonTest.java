package id.gemet.coverage.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.coverage.Base;
import id.gemet.coverage.Reading;
import id.gemet.coverage.SourceClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Comparison.Entry CILEGON = entry("Kota Cilegon", 76_062, 174_897, Base.LABOUR_FORCE);
    private static final Comparison.Entry SERANG = entry("Kota Serang", 60_000, 100_000, Base.LABOUR_FORCE);
    private static final Comparison.Entry JAMBI = entry("Kota Jambi", 100_320, 228_000, Base.POTENTIAL_WORKERS);

    @Test
    void figuresOnDifferentBasesAreNotPutIntoOneTable() {
        assertThatThrownBy(() -> new Comparison(Base.LABOUR_FORCE, List.of(CILEGON, JAMBI)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Comparison.of(List.of(CILEGON, JAMBI, SERANG)))
                .containsExactly(
                        new Comparison(Base.LABOUR_FORCE, List.of(SERANG, CILEGON)),
                        new Comparison(Base.POTENTIAL_WORKERS, List.of(JAMBI)));
    }

    @Test
    void theHighestPercentageComesFirst() {
        assertThat(new Comparison(Base.LABOUR_FORCE, List.of(CILEGON, SERANG)).entries())
                .containsExactly(SERANG, CILEGON);
    }

    private static Comparison.Entry entry(String name, long covered, long people, Base base) {
        return new Comparison.Entry(
                name,
                new Reading(
                        LocalDate.of(2025, 7, 3),
                        covered,
                        people,
                        base,
                        Optional.empty(),
                        false,
                        "pers",
                        SourceClass.PRESS));
    }
}
