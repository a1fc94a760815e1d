package id.gemet.billing;

import static org.assertj.core.api.Assertions.assertThat;

import id.gemet.funding.LineId;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.Rupiah;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    /** People and price of the month before, of this month, and what is reserved per person. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-05,    0,     0,  880,  16800,  16800,
        2026-05,  880, 16800,  880,  16800,  16800,
        2026-05,  880, 16800, 1100,  16800,  16800,
        2026-05,  880, 16800,  620,  16800,  16800,
        2026-05,   10, 16800,   25,  16800,  16800,
        2026-05,  880, 16800, 1231,  16800,  16800,
        2026-05,  880, 16800, 1232,  16800,  16800, PEOPLE_JUMP
        2026-05,  880, 16800, 1760,  16800,  16800, PEOPLE_JUMP
        2026-05,  880, 16800,  400,  16800,  16800, PEOPLE_DROP
        2026-05,  880, 16800,  880, 168000,  16800, PRICE_JUMP ABOVE_RESERVED
        2026-05,  880, 16800,  880,   8400,  16800, PRICE_JUMP
        2026-05,  880, 16800,  880,  16801,  16800, ABOVE_RESERVED
        2026-06,  880, 16800,  880,  16800,  16800, FUTURE_MONTH
        """)
    void aMonthThatLooksWrongIsDoubted(
            String month,
            int peopleBefore,
            long priceBefore,
            int people,
            long price,
            long reserved,
            @Nullable String doubts) {
        var draft = new Draft(
                BillingMonth.parse(month),
                BillingMonth.of(2026, 5),
                List.of(new Draft.Part(
                        new LineId(UUID.randomUUID()),
                        "APBD",
                        "BPU",
                        peopleBefore,
                        0,
                        Rupiah.ZERO,
                        people,
                        new Rupiah(price * people),
                        new Rupiah(reserved * people))),
                0,
                0,
                0,
                0,
                new Draft.Previous(peopleBefore, new Rupiah(priceBefore * peopleBefore)));

        assertThat(draft.doubts())
                .containsExactlyElementsOf(
                        doubts == null
                                ? List.of()
                                : Arrays.stream(doubts.split(" "))
                                        .map(Doubt::valueOf)
                                        .toList());
    }
}
