package id.gemet.funding.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.funding.Payer;
import id.gemet.funding.PayerId;
import id.gemet.funding.TransferId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.MonthRange;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayerPledgesTest {

    private static final long MONTH = 16_800;
    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);
    private static final Payer PAYER =
            new Payer(new PayerId(UUID.randomUUID()), PayerKind.CSR, "PT Baja", Optional.empty());

    /** Half of it is due; of that, so much has arrived. */
    @ParameterizedTest
    @CsvSource({
        "PEOPLE, 10, 0,      840000, 5, 0",
        "PEOPLE, 10, 168000, 672000, 4, 0",
        "PEOPLE, 10, 168001, 671999, 4, 0",
        "PEOPLE, 10, 167999, 672001, 5, 0",
        "MONTHS, 100, 16801, 823199, 0, 49",
        "RUPIAH, 1680000, 1, 839999, 0, 0",
        "PEOPLE, 10, 840000, 0,      0, 0"
    })
    void whatIsMissingIsCountedInWhatWasPromised(
            PledgeUnit unit, long quantity, long arrived, long rupiah, long people, long months) {
        var promised = new PayerPledges(PAYER, List.of(pledge(unit, quantity, arrived)), DUE);

        assertThat(promised.behind()).isEqualTo(new Behind(new Rupiah(rupiah), people, months));
        assertThat(promised.behind().isNothing()).isEqualTo(rupiah == 0);
    }

    @Test
    void theNextInstalmentIsTheFirstThatIsNotLateWithWhatIsOpenOfIt() {
        var pledge = pledge(PledgeUnit.PEOPLE, 10, 200_000);

        assertThat(next(pledge, DUE)).contains(new Instalment(1, DUE, new Rupiah(50 * MONTH - 200_000)));
        assertThat(next(pledge, DUE.plusDays(1))).contains(new Instalment(2, LATER, new Rupiah(50 * MONTH)));
        assertThat(next(pledge, LATER.plusDays(1))).isEmpty();
    }

    @Test
    void severalPledgesOfOnePayerAreOneRow() {
        var one = pledge(PledgeUnit.PEOPLE, 10, 0);
        var two = pledge(PledgeUnit.MONTHS, 100, 50 * MONTH);

        var rows = PayerPledges.of(List.of(one, two), DUE.plusDays(31));

        assertThat(rows).hasSize(1);
        var all = rows.getFirst();
        assertThat(all.total().pledged()).isEqualTo(new Rupiah(200 * MONTH));
        assertThat(all.kept()).isEqualTo(new Kept(new Rupiah(50 * MONTH), new Rupiah(100 * MONTH)));
        assertThat(all.behind()).isEqualTo(new Behind(new Rupiah(50 * MONTH), 5, 0));
        assertThat(all.ageing())
                .isEqualTo(Map.of(Ageing.UP_TO_60, new Rupiah(50 * MONTH), Ageing.NOT_DUE, new Rupiah(100 * MONTH)));
        assertThat(all.isReceived()).isFalse();
    }

    private static Optional<Instalment> next(Pledge pledge, LocalDate day) {
        return new PayerPledges(PAYER, List.of(pledge), day).next();
    }

    /** Of a hundred months of dues, half due now and half later. */
    private static Pledge pledge(PledgeUnit unit, long quantity, long arrived) {
        var half = new Rupiah(50 * MONTH);
        var receipt = new Receipt(new TransferId(UUID.randomUUID()), Instant.EPOCH, "Bukti", new Rupiah(arrived));
        return new Pledge(
                new PledgeId(UUID.randomUUID()),
                PAYER,
                "Rapat",
                1,
                new PledgeTerms(
                        unit,
                        quantity,
                        MonthRange.of(BillingMonth.of(2026, 3), 10),
                        half.times(2),
                        "Surat",
                        DUE,
                        List.of(new Instalment(1, DUE, half), new Instalment(2, LATER, half))),
                2,
                arrived == 0 ? Map.of() : Map.of(1, List.of(receipt)),
                Optional.empty(),
                new PledgeStages(half.times(2), Rupiah.ZERO, new Rupiah(arrived), 0, 0, Rupiah.ZERO, 0, 0));
    }
}
