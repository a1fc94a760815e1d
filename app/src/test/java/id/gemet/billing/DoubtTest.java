package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.billing.Draft.Part;
import id.gemet.billing.Draft.Previous;
import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults as they happen in offices, each planted into an honest month of any size; and honest months by themselves. */
class DoubtTest {

    private static final BillingMonth NOW = BillingMonth.of(2026, 5);
    private static final long DUES = 16_800;

    /** A month as the run would find it, changed by faults. */
    static final class Month {
        private BillingMonth month = NOW;
        private int cityBefore;
        private int city;
        private int companyBefore;
        private int company;
        private int started;
        private int ended;
        private int gone;
        private int outdated;
        private long price = DUES;
        private long reserved = DUES;

        /** The month after one with so many people, a tenth of them at most coming or going. */
        static Month honest(int cityBefore, int companyBefore, Random random) {
            var month = new Month();
            month.cityBefore = cityBefore;
            month.companyBefore = companyBefore;
            month.started = random.nextInt(1 + cityBefore / 10);
            month.ended = random.nextInt(1 + cityBefore / 10);
            month.city = cityBefore + month.started - month.ended;
            month.company = companyBefore;
            return month;
        }

        Draft draft() {
            return new Draft(
                    month,
                    NOW,
                    List.of(part("APBD", cityBefore, city), part("CSR", companyBefore, company)),
                    started,
                    ended,
                    gone,
                    outdated,
                    new Previous(cityBefore + companyBefore, new Rupiah(DUES * (cityBefore + companyBefore))));
        }

        private Part part(String payer, int before, int people) {
            return new Part(
                    new LineId(UUID.randomUUID()),
                    payer,
                    "BPU",
                    before,
                    0,
                    Rupiah.ZERO,
                    people,
                    new Rupiah(price * people),
                    new Rupiah(reserved * people));
        }
    }

    enum Fault {
        RATE_TIMES_TEN(Doubt.PRICE_JUMP),
        RATE_WITH_OLD_AGE_SAVINGS(Doubt.ABOVE_RESERVED),
        DISCOUNT_FOR_A_PUBLIC_PAYER(Doubt.PRICE_JUMP),
        LAST_YEARS_RATE(Doubt.TARIFF_CHANGED),
        DOUBLE_LIST(Doubt.PEOPLE_JUMP),
        TWO_FIFTHS_MORE_PEOPLE(Doubt.PEOPLE_JUMP),
        HALF_THE_LIST_LOST(Doubt.PEOPLE_DROP),
        ANOTHER_CITYS_LIST(Doubt.PEOPLE_EXCHANGED),
        ENDED_PARTICIPANTS(Doubt.PEOPLE_GONE),
        MONTH_IN_THE_FUTURE(Doubt.FUTURE_MONTH),
        COMPANYS_LIST_TWICE(Doubt.LINE_JUMP),
        COMPANYS_LIST_FORGOTTEN(Doubt.LINE_DROP);

        private final Doubt reason;

        Fault(Doubt reason) {
            this.reason = reason;
        }

        void plant(Month month) {
            switch (this) {
                case RATE_TIMES_TEN -> month.price = DUES * 10;
                case RATE_WITH_OLD_AGE_SAVINGS -> month.price = 36_800;
                case DISCOUNT_FOR_A_PUBLIC_PAYER -> month.price = DUES / 2;
                case LAST_YEARS_RATE -> {
                    month.reserved = 18_500;
                    month.outdated = month.city;
                }
                case DOUBLE_LIST -> month.city *= 2;
                case TWO_FIFTHS_MORE_PEOPLE ->
                    month.city = month.cityBefore + (2 * (month.cityBefore + month.companyBefore) + 4) / 5;
                case HALF_THE_LIST_LOST -> month.city /= 3;
                case ANOTHER_CITYS_LIST -> {
                    month.started = month.city;
                    month.ended = month.cityBefore;
                }
                case ENDED_PARTICIPANTS -> month.gone = 3;
                case MONTH_IN_THE_FUTURE -> month.month = NOW.plusMonths(1);
                case COMPANYS_LIST_TWICE -> month.company *= 2;
                case COMPANYS_LIST_FORGOTTEN -> month.company = 0;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyPlantedFaultIsParkedWithItsReason(Fault fault) {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var month = Month.honest(200 + random.nextInt(5_000), 25 + random.nextInt(25), random);
            fault.plant(month);
            assertThat(month.draft().doubts()).as("seed %d", seed).contains(fault.reason);
        }
    }

    @Test
    void noneOfTwentyFourHonestMonthsIsParked() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var city = 200 + random.nextInt(5_000);
            for (int month = 0; month < 24; month++) {
                var honest = Month.honest(city, 25 + random.nextInt(25), random);
                honest.month = NOW.plusMonths(month - 23);
                assertThat(honest.draft().doubts()).as("seed %d", seed).isEmpty();
                city = Math.max(200, honest.city);
            }
        }
    }
}
