package id.gemet.actions.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.access.Role;
import id.gemet.actions.PaperFile;
import id.gemet.actions.register.Instrument.Kind;
import id.gemet.actions.register.Instrument.Standing;
import id.gemet.actions.register.Instrument.Terms;
import id.gemet.coverage.Base;
import id.gemet.coverage.Readings;
import id.gemet.coverage.SourceClass;
import id.gemet.coverage.Target;
import id.gemet.funding.LineId;
import id.gemet.testing.DatabaseTest;
import id.gemet.testing.TestCities;
import id.gemet.verification.RuleSetting;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@DatabaseTest
class RegisterTest {

    private final Register register;
    private final Readings readings;
    private final Actor clerk;
    private final Actor neighbour;

    RegisterTest(Offices offices, Register register, Readings readings) {
        this.register = register;
        this.readings = readings;
        this.clerk = TestCities.actor(TestCities.found(offices, "36.72"), Role.LABOUR_CLERK);
        this.neighbour = TestCities.actor(TestCities.found(offices, "15.71"), Role.LABOUR_CLERK);
    }

    @Test
    void sentTwiceItIsEnteredOnceAndBelongsToItsCity() {
        var key = UUID.randomUUID();
        for (var time = 0; time < 2; time++) {
            assertThat(enter(key, "41/2024", Optional.empty())).contains(new InstrumentId(key));
        }

        assertThat(list()).hasSize(1);
        assertThat(Acting.as(neighbour, register::list)).isEmpty();
    }

    @Test
    void isReplacedOnceAndStays() {
        var first = enter(UUID.randomUUID(), "12/2020", Optional.empty()).orElseThrow();
        var second = enter(UUID.randomUUID(), "41/2024", Optional.of(first)).orElseThrow();

        assertThat(enter(UUID.randomUUID(), "7/2025", Optional.of(first))).isEmpty();
        var before = find(first);
        assertThat(before.successor()).contains(new Instrument.Successor(second, Optional.empty()));
        assertThat(before.standing(LocalDate.of(2026, 5, 20))).isEqualTo(Standing.REPLACED);
        assertThat(find(second).replaces()).contains(first);
        assertThat(list()).hasSize(2);
    }

    @Test
    void keepsItsFirstText() {
        var id = enter(UUID.randomUUID(), "41/2024", Optional.empty()).orElseThrow();
        Acting.run(clerk, () -> {
            register.attach(id, text("perwal.pdf", "%PDF-satu"));
            register.attach(id, text("lain.pdf", "%PDF-dua"));
        });

        var kept = Acting.as(clerk, () -> register.text(id)).orElseThrow();
        assertThat(kept.name()).isEqualTo("perwal.pdf");
        assertThat(new String(kept.content(), StandardCharsets.UTF_8)).isEqualTo("%PDF-satu");
        assertThat(Acting.as(neighbour, () -> register.text(id))).isEmpty();
    }

    @Test
    void itsTextIsAPdf() {
        var id = enter(UUID.randomUUID(), "41/2024", Optional.empty()).orElseThrow();

        assertThatThrownBy(() -> Acting.run(clerk, () -> register.attach(id, text("perwal.pdf", "<html>"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingOfAnotherPemdaHangsOnIt() {
        var id = enter(UUID.randomUUID(), "41/2024", Optional.empty()).orElseThrow();
        var line = new Use.OfLine(new LineId(UUID.randomUUID()));
        Acting.run(neighbour, () -> readings.set(target()));
        var target = new Use.OfTarget(target().reachBy(), target().source());

        for (var elsewhere : List.of(line, target)) {
            assertThatThrownBy(() -> Acting.run(clerk, () -> register.hang(id, elsewhere)))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void namesWhatHangsOnItOnce() {
        var id = enter(UUID.randomUUID(), "41/2024", Optional.empty()).orElseThrow();
        Acting.run(clerk, () -> readings.set(target()));
        var uses = List.of(
                new Use.Named("Tarif 2026"),
                new Use.OfTarget(target().reachBy(), target().source()),
                new Use.OfRule(RuleSetting.LAPSE_MONTHS));
        for (var time = 0; time < 2; time++) {
            Acting.run(clerk, () -> uses.forEach(use -> register.hang(id, use)));
        }

        assertThat(find(id).uses()).containsExactlyInAnyOrderElementsOf(uses);
    }

    private Optional<InstrumentId> enter(UUID key, String number, Optional<InstrumentId> replaces) {
        return Acting.as(
                clerk,
                () -> register.enter(
                        key,
                        new Terms(
                                Kind.MAYOR,
                                number,
                                "Pekerja rentan",
                                "Wali Kota",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                ""),
                        replaces));
    }

    private static Target target() {
        return new Target(
                LocalDate.of(2026, 12, 31),
                100,
                200,
                Base.EMPLOYED,
                Optional.empty(),
                "Disnaker",
                SourceClass.OFFICIAL,
                true);
    }

    private Instrument find(InstrumentId id) {
        return Acting.as(clerk, () -> register.find(id)).orElseThrow();
    }

    private List<Instrument> list() {
        return Acting.as(clerk, register::list);
    }

    private static PaperFile text(String name, String content) {
        return new PaperFile(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
