package id.gemet.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.OfficeId;
import id.gemet.access.Offices;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ClockworkTest {

    private final Offices offices;

    ClockworkTest(Offices offices) {
        this.offices = offices;
    }

    @Test
    void oneCountThatFailsHoldsBackNeitherOthersNorOtherCities() {
        var first = TestCities.found(offices, "36.72");
        var second = TestCities.found(offices, "15.71");
        var counted = new ArrayList<OfficeId>();
        Recounted broken = () -> {
            if (Acting.current().office().equals(first.id())) {
                throw new IllegalStateException("broken");
            }
        };
        Recounted whole = () -> counted.add(Acting.current().office());

        assertThatThrownBy(new Clockwork(offices, List.of(broken, whole))::everyCity)
                .hasMessage("broken");

        assertThat(counted).contains(first.id(), second.id());
    }
}
