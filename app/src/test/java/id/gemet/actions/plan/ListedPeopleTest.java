package id.gemet.actions.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ListedPeopleTest {

    @Test
    void everybodyWhoIsNotActiveIsLostSomewhere() {
        var people = new ListedPeople(100, 90, 70, 50, 45);

        assertThat(people.waiting() + people.rejected() + people.unfunded() + people.notYetActive() + people.active())
                .isEqualTo(people.listed());
    }

    @Test
    void nobodyComesFurtherWithoutHavingComeSoFar() {
        assertThatThrownBy(() -> new ListedPeople(10, 9, 8, 7, 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ListedPeople(10, 11, 8, 7, 6)).isInstanceOf(IllegalArgumentException.class);
    }
}
