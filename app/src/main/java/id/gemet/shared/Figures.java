package id.gemet.shared;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How figures, money and dates are written for people: Rp16.800, 76.062, 43,5%, 11 Februari 2026. */
public final class Figures {

    public static final Figures INDONESIAN = new Figures(Locale.of("id", "ID"));
    public static final Figures ENGLISH = new Figures(Locale.ENGLISH);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

    /** Java's own short names of Indonesian time zones follow the machine's data; these are the law's. */
    private static final Map<String, String> ZONE_NAMES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final Locale locale;

    private Figures(Locale locale) {
        this.locale = locale;
    }

    /** English for English, Indonesian for everything else. */
    public static Figures in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN;
    }

    public String number(long count) {
        return pattern("#,##0").format(count);
    }

    /** With at most so many decimals, and no trailing zeros. */
    public String decimal(double value, int decimalsMax) {
        return pattern(decimalsMax > 0 ? "#,##0." + "#".repeat(decimalsMax) : "#,##0")
                .format(value);
    }

    public String rupiah(long amount) {
        return (amount < 0 ? "-Rp" : "Rp") + number(Math.abs(amount));
    }

    /** Spelled out, so that a slipped digit is noticed: lima puluh juta empat ratus ribu rupiah. */
    public String rupiahInWords(long amount) {
        return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT).format(amount) + " rupiah";
    }

    /** For headlines: Rp2,4 miliar. Java's compact form writes "2 M", which reads as two million. */
    public String shortRupiah(long amount) {
        var size = BigDecimal.valueOf(Math.abs(amount));
        var sign = amount < 0 ? "-Rp" : "Rp";
        if (size.compareTo(TRILLION) >= 0) {
            return sign + tenths(size, TRILLION) + (isEnglish() ? " trillion" : " triliun");
        }
        if (size.compareTo(BILLION) >= 0) {
            return sign + tenths(size, BILLION) + (isEnglish() ? " billion" : " miliar");
        }
        if (size.compareTo(MILLION) >= 0) {
            return sign + tenths(size, MILLION) + (isEnglish() ? " million" : " juta");
        }
        return rupiah(amount);
    }

    /** A share of 0 to 1 with one decimal: 43,5%. */
    public String percent(double share) {
        return pattern("#,##0.0").format(BigDecimal.valueOf(share).movePointRight(2)) + "%";
    }

    /** The part of a whole; of nothing there is no share: "–". */
    public String percent(long part, long whole) {
        return whole == 0 ? "–" : percent((double) part / whole);
    }

    /** A difference of two percentages, with its sign: +1,51. */
    public String points(BigDecimal points) {
        return pattern("+#,##0.00;-#,##0.00").format(points);
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** Wednesday, 11 February 2026. */
    public String longDate(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(day);
    }

    public String month(BillingMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month.month());
    }

    /** Feb. */
    public String shortMonth(BillingMonth month) {
        return DateTimeFormatter.ofPattern("MMM", locale).format(month.month());
    }

    /** 11 Februari 2026, 07.05 WIB. */
    public String dateTime(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        var time = DateTimeFormatter.ofPattern(isEnglish() ? "HH:mm" : "HH.mm", Locale.ROOT)
                .format(local);
        return date(local.toLocalDate()) + ", " + time + " " + ZONE_NAMES.getOrDefault(zone.getId(), zone.getId());
    }

    /** How long ago, or how far ahead, in one unit: "3 hari lalu", "2 jam lagi". */
    public String age(Instant moment, Instant now) {
        var distance = Duration.between(moment, now);
        var size = distance.abs();
        if (size.toMinutes() < 1) {
            return isEnglish() ? "just now" : "baru saja";
        }
        var length = length(size);
        if (distance.isNegative()) {
            return isEnglish() ? "in " + length : length + " lagi";
        }
        return isEnglish() ? length + " ago" : length + " lalu";
    }

    private String length(Duration size) {
        if (size.toHours() < 1) {
            return units(size.toMinutes(), "menit", "minute");
        }
        if (size.toDays() < 1) {
            return units(size.toHours(), "jam", "hour");
        }
        if (size.toDays() < 60) {
            return units(size.toDays(), "hari", "day");
        }
        if (size.toDays() < 730) {
            return units(size.toDays() / 30, "bulan", "month");
        }
        return units(size.toDays() / 365, "tahun", "year");
    }

    private String units(long count, String indonesian, String english) {
        return number(count) + " " + (isEnglish() ? english + (count == 1 ? "" : "s") : indonesian);
    }

    private String tenths(BigDecimal size, BigDecimal unit) {
        return pattern("#,##0.#").format(size.divide(unit, 1, RoundingMode.HALF_UP));
    }

    private boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    /** A new one each time: DecimalFormat is not safe to share between threads. */
    private DecimalFormat pattern(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
