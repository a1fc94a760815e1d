package id.gemet.site.web;

import id.gemet.shared.BillingMonth;
import id.gemet.shared.Figures;
import id.gemet.shared.Nik;
import id.gemet.shared.Rupiah;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What templates call as {@code @fmt}: figures and dates in the language of the page. What is not there (null, an empty
 * Optional) is written as a dash; what it cannot write is a mistake of the page and fails.
 */
@Component("fmt")
class Fmt {

    private static final String NOTHING = "–";

    private final Clock clock;

    Fmt(Clock clock) {
        this.clock = clock;
    }

    public String number(@Nullable Object value) {
        return switch (bare(value)) {
            case null -> NOTHING;
            case Double decimal -> figures().decimal(decimal, 1);
            case Number whole -> figures().number(whole.longValue());
            case Object other -> throw unwritable("number", other);
        };
    }

    public String rupiah(@Nullable Object value) {
        var amount = amount(value);
        return amount.isPresent() ? figures().rupiah(amount.get()) : NOTHING;
    }

    public String rupiahInWords(@Nullable Object value) {
        var amount = amount(value);
        return amount.isPresent() ? figures().rupiahInWords(amount.get()) : NOTHING;
    }

    public String shortRupiah(@Nullable Object value) {
        var amount = amount(value);
        return amount.isPresent() ? figures().shortRupiah(amount.get()) : NOTHING;
    }

    /** A share of 0 to 1. */
    public String percent(@Nullable Object share) {
        return switch (bare(share)) {
            case null -> NOTHING;
            case Number number -> figures().percent(number.doubleValue());
            case Object other -> throw unwritable("percent", other);
        };
    }

    public String percent(Number part, Number whole) {
        return figures().percent(part.longValue(), whole.longValue());
    }

    /** Of two percentages. */
    public String points(BigDecimal points) {
        return figures().points(points);
    }

    public String date(@Nullable Object value) {
        var day = day(value);
        return day.isPresent() ? figures().date(day.get()) : NOTHING;
    }

    public String longDate(@Nullable Object value) {
        var day = day(value);
        return day.isPresent() ? figures().longDate(day.get()) : NOTHING;
    }

    public String month(@Nullable Object value) {
        var month = billingMonth(value);
        return month.isPresent() ? figures().month(month.get()) : NOTHING;
    }

    public String shortMonth(@Nullable Object value) {
        var month = billingMonth(value);
        return month.isPresent() ? figures().shortMonth(month.get()) : NOTHING;
    }

    public String dateTime(@Nullable Object value) {
        var moment = moment(value);
        return moment.isPresent() ? figures().dateTime(moment.get(), zone()) : NOTHING;
    }

    /** "3 hari lalu". */
    public String age(@Nullable Object value) {
        var moment = moment(value);
        return moment.isPresent() ? figures().age(moment.get(), clock.instant()) : NOTHING;
    }

    /** Masked, always; the whole number is shown by the page that first writes to the read log. */
    public String nik(@Nullable Object value) {
        return switch (bare(value)) {
            case null -> NOTHING;
            case Nik nik -> nik.masked();
            case Object other -> throw unwritable("nik", other.getClass().getSimpleName());
        };
    }

    private static Optional<Long> amount(@Nullable Object value) {
        return switch (bare(value)) {
            case null -> Optional.empty();
            case Rupiah rupiah -> Optional.of(rupiah.amount());
            case Number number -> Optional.of(number.longValue());
            case Object other -> throw unwritable("rupiah", other);
        };
    }

    private Optional<LocalDate> day(@Nullable Object value) {
        return switch (bare(value)) {
            case null -> Optional.empty();
            case LocalDate day -> Optional.of(day);
            case Instant moment -> Optional.of(moment.atZone(zone()).toLocalDate());
            case OffsetDateTime moment ->
                Optional.of(moment.atZoneSameInstant(zone()).toLocalDate());
            case Object other -> throw unwritable("date", other);
        };
    }

    private static Optional<BillingMonth> billingMonth(@Nullable Object value) {
        return switch (bare(value)) {
            case null -> Optional.empty();
            case BillingMonth month -> Optional.of(month);
            case YearMonth month -> Optional.of(new BillingMonth(month));
            case LocalDate day -> Optional.of(BillingMonth.containing(day));
            case Object other -> throw unwritable("month", other);
        };
    }

    private Optional<Instant> moment(@Nullable Object value) {
        return switch (bare(value)) {
            case null -> Optional.empty();
            case Instant moment -> Optional.of(moment);
            case OffsetDateTime moment -> Optional.of(moment.toInstant());
            case LocalDate day -> Optional.of(day.atStartOfDay(zone()).toInstant());
            case Object other -> throw unwritable("time", other);
        };
    }

    private static @Nullable Object bare(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static IllegalArgumentException unwritable(String as, Object value) {
        return new IllegalArgumentException("Cannot write a " + value.getClass().getSimpleName() + " as a " + as);
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private static Figures figures() {
        return Figures.in(LocaleContextHolder.getLocale());
    }
}
