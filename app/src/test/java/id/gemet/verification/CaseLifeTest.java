package id.gemet.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseLifeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # from     | PROPOSED | VERIFIED | REJECTED | RETURNED
        PROPOSED   | false    | true     | true     | true
        VERIFIED   | true     | false    | false    | false
        REJECTED   | true     | false    | false    | false
        RETURNED   | true     | false    | false    | false
        """)
    void aCaseIsDecidedOnceAndOpenedAgainByBeingProposed(
            CaseStatus from, boolean proposed, boolean verified, boolean rejected, boolean returned) {
        assertThat(List.of(CaseStatus.values()).stream().map(from::canBecome))
                .containsExactly(proposed, verified, rejected, returned);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # from     | DRAFT | PROPOSED | APPROVED | CANCELLED
        DRAFT      | false | true     | false    | true
        PROPOSED   | true  | false    | true     | false
        APPROVED   | false | false    | false    | false
        CANCELLED  | false | false    | false    | false
        """)
    void anApprovedDecreeStaysAsItIs(
            DecreeStatus from, boolean draft, boolean proposed, boolean approved, boolean cancelled) {
        assertThat(List.of(DecreeStatus.values()).stream().map(from::canBecome))
                .containsExactly(draft, proposed, approved, cancelled);
    }

    @Test
    void whatCanBeMendedIsSentBackAndTheRestRefused() {
        assertThat(Reason.IDENTITY_NOT_CONFIRMED.outcome())
                .isEqualTo(new Outcome.Return(Reason.IDENTITY_NOT_CONFIRMED));
        assertThat(Reason.DECEASED.outcome()).isEqualTo(new Outcome.Reject(Reason.DECEASED));
        assertThat(Reason.toRefuse()).doesNotContain(Reason.DUE_AGAIN, Reason.MENDED, Reason.CONTRADICTED);
        assertThat(Reason.toReturn()).doesNotContainAnyElementsOf(List.of(Reason.DUE_AGAIN, Reason.DECEASED));
    }
}
