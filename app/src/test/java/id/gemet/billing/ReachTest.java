package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.shared.Rupiah;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    private static final List<Rupiah> THREE = Collections.nCopies(3, new Rupiah(16_800));

    @ParameterizedTest
    @CsvSource({
        "16800, true,  1, 16800, 16800",
        "33600, true,  2, 33600, 33600",
        "50400, true,  3, 50400, 50400",
        "16799, false, 0, 0,     16800",
        "20000, false, 1, 16800, 33600",
        "50401, false, 3, 50400, 50400"
    })
    void moneyReachesWholeBillsOnly(long amount, boolean whole, int bills, long below, long above) {
        var reach = Reach.of(THREE, Optional.of(new Rupiah(amount)));

        assertThat(reach).isEqualTo(new Reach(bills, new Rupiah(below), new Rupiah(above)));
        assertThat(reach.isWhole(Optional.of(new Rupiah(amount)))).isEqualTo(whole);
    }
}
