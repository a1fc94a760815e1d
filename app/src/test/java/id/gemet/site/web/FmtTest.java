package id.gemet.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Nik;
import id.gemet.shared.Rupiah;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FmtTest {

    private final Fmt fmt = new Fmt(Clock.fixed(Instant.parse("2026-02-11T03:00:00Z"), ZoneId.of("Asia/Jakarta")));

    @BeforeEach
    void readIndonesian() {
        LocaleContextHolder.setLocale(Locale.of("id"));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void takesTheValuesOfTheProgramme() {
        assertThat(fmt.rupiah(new Rupiah(16_800))).isEqualTo("Rp16.800");
        assertThat(fmt.rupiah(201_600)).isEqualTo("Rp201.600");
        assertThat(fmt.month(BillingMonth.of(2026, 3))).isEqualTo("Maret 2026");
        assertThat(fmt.date(LocalDate.of(2026, 2, 11))).isEqualTo("11 Februari 2026");
        assertThat(fmt.number(76_062L)).isEqualTo("76.062");
    }

    @Test
    void aDayIsTheDayOfTheCity() {
        assertThat(fmt.date(Instant.parse("2026-02-10T18:00:00Z"))).isEqualTo("11 Februari 2026");
    }

    @Test
    void whatIsNotThereIsADash() {
        assertThat(fmt.rupiah(null)).isEqualTo("–");
        assertThat(fmt.date(Optional.empty())).isEqualTo("–");
        assertThat(fmt.month(Optional.of(BillingMonth.of(2026, 1)))).isEqualTo("Januari 2026");
    }

    @Test
    void theNikIsNeverWhole() {
        assertThat(fmt.nik(new Nik("3672014506900007"))).isEqualTo("367201•• •••• ••07");
        assertThatThrownBy(() -> fmt.nik("3672014506900007")).hasMessageNotContaining("3672014506900007");
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(fmt.rupiah(16_800)).isEqualTo("Rp16,800");
        assertThat(fmt.age(Instant.parse("2026-02-08T03:00:00Z"))).isEqualTo("3 days ago");
    }
}
