package id.gemet.intake.judge;

import id.gemet.intake.judge.DateReading.Blank;
import id.gemet.intake.judge.DateReading.Certain;
import id.gemet.intake.judge.DateReading.Impossible;
import id.gemet.intake.judge.DateReading.Order;
import id.gemet.intake.judge.DateReading.Placed;
import id.gemet.intake.judge.DateReading.TwoWays;
import id.gemet.intake.judge.DateReading.Unreadable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads dates of birth in the many forms lists have; rule R-109. A year of two digits makes the person 0 to 99. */
final class DateText {

    private static final int OLDEST_YEARS = 115;
    private static final LocalDate EXCEL_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("[T ,]+[0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2}.*)?( ?[AaPp][Mm])?$");
    private static final Pattern ISO_START = Pattern.compile("^[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9]).*");

    private final LocalDate on;

    DateText(LocalDate on) {
        this.on = on;
    }

    /** A true date cell; 0 and 1 of Excel's count, which show as 1900, are no dates of anybody. */
    DateReading of(LocalDate cell) {
        return possible(cell) ? new Certain(cell, Order.NOT_SHOWN) : new Impossible();
    }

    DateReading of(String cell) {
        return placed(cell).date();
    }

    /** Also takes a place before the date; a comma between them is often missing. */
    Placed placed(String cell) {
        var text = Written.trimmed(cell);
        if (Written.saysNothing(text)) {
            return new Placed("", new Blank());
        }
        if (text.startsWith("##")) {
            return new Placed("", new Unreadable());
        }
        int digit = firstDigit(text);
        if (digit < 0) {
            return new Placed(place(text), new Unreadable());
        }
        int start = startOfDate(text, digit);
        return new Placed(place(text.substring(0, start)), date(text.substring(start)));
    }

    private static String place(String before) {
        int end = before.length();
        while (end > 0 && !Character.isLetter(before.charAt(end - 1)) && before.charAt(end - 1) != ')') {
            end--;
        }
        var place = Written.trimmed(before.substring(0, end));
        return place.startsWith("'") ? Written.trimmed(place.substring(1)) : place;
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return i;
            }
        }
        return -1;
    }

    /** A month before the first digit belongs to the date: {@code August 12, 1985}. */
    private static int startOfDate(String text, int digit) {
        int end = digit;
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int word = end;
        while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return Months.find(text.substring(word, end)) > 0 ? word : digit;
    }

    private DateReading date(String written) {
        var text = ISO_START.matcher(written).matches()
                ? written.substring(0, endOfIso(written))
                : TIME_OF_DAY.matcher(written).replaceFirst("");
        var numbers = new ArrayList<String>();
        int month = 0;
        int monthAt = -1;
        for (String token : tokens(text)) {
            if (Character.isDigit(token.charAt(0))) {
                numbers.add(token);
            } else if (month == 0 && Months.find(token) > 0) {
                month = Months.find(token);
                monthAt = numbers.size();
            } else if (token.length() > 5) {
                return new Unreadable();
            }
        }
        return month > 0 ? withMonthName(numbers, month, monthAt) : ofNumbers(numbers);
    }

    private static int endOfIso(String text) {
        int parts = 0;
        int i = 0;
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || parts < 2)) {
            if (!Character.isDigit(text.charAt(i))) {
                parts++;
            }
            i++;
        }
        return i;
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(start))) {
                if (kind(text.charAt(start)) > 0) {
                    tokens.add(text.substring(start, i));
                }
                start = i;
            }
        }
        return tokens;
    }

    private static int kind(char c) {
        return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
    }

    private DateReading withMonthName(List<String> numbers, int month, int monthAt) {
        if (numbers.size() == 1 && monthAt == 1 && numbers.getFirst().length() <= 2) {
            return inSomeYear(Integer.parseInt(numbers.getFirst()), month) ? new Unreadable() : new Impossible();
        }
        if (numbers.size() != 2) {
            return new Unreadable();
        }
        boolean yearFirst = numbers.getFirst().length() == 4;
        var day = numbers.get(yearFirst ? 1 : 0);
        var year = numbers.get(yearFirst ? 0 : 1);
        if (day.length() > 2 || (year.length() != 4 && year.length() != 2)) {
            return new Unreadable();
        }
        return certain(year(year), month, Integer.parseInt(day), Order.NOT_SHOWN);
    }

    private static boolean inSomeYear(int day, int month) {
        return day >= 1 && day <= LocalDate.of(2000, month, 1).lengthOfMonth();
    }

    private DateReading ofNumbers(List<String> numbers) {
        if (numbers.size() == 1) {
            return ofOneNumber(numbers.getFirst());
        }
        if (numbers.size() != 3) {
            return new Unreadable();
        }
        var first = numbers.get(0);
        var second = numbers.get(1);
        var third = numbers.get(2);
        if (first.length() == 4 && second.length() <= 2 && third.length() <= 2) {
            return yearFirst(Integer.parseInt(first), Integer.parseInt(second), Integer.parseInt(third));
        }
        if (first.length() > 2 || second.length() > 2 || (third.length() != 4 && third.length() != 2)) {
            return new Unreadable();
        }
        return dayAndMonth(Integer.parseInt(first), Integer.parseInt(second), year(third));
    }

    private DateReading yearFirst(int year, int second, int third) {
        return second > 12 && third >= 1 && third <= 12
                ? certain(year, third, second, Order.NOT_SHOWN)
                : certain(year, second, third, Order.NOT_SHOWN);
    }

    private DateReading dayAndMonth(int first, int second, int year) {
        boolean dayFirst = second >= 1 && second <= 12;
        boolean monthFirst = first >= 1 && first <= 12;
        if (dayFirst && monthFirst && first != second) {
            return certain(year, second, first, Order.DAY_FIRST) instanceof Certain(var one, var _)
                            && certain(year, first, second, Order.MONTH_FIRST) instanceof Certain(var other, var _)
                    ? new TwoWays(one, other)
                    : new Impossible();
        }
        if (monthFirst && second > 12) {
            return certain(year, first, second, Order.MONTH_FIRST);
        }
        return certain(year, second, first, first > 12 ? Order.DAY_FIRST : Order.NOT_SHOWN);
    }

    /** 12081985, 120885, 19850812, or the count of days Excel keeps. */
    private DateReading ofOneNumber(String digits) {
        return switch (digits.length()) {
            case 5 -> of(EXCEL_EPOCH.plusDays(Integer.parseInt(digits)));
            case 6 -> compact(digits, 4);
            case 7 -> compact("0" + digits, 4);
            case 8 -> compact(digits, 4);
            default -> new Unreadable();
        };
    }

    private DateReading compact(String digits, int yearAt) {
        int first = Integer.parseInt(digits, 0, 2, 10);
        int second = Integer.parseInt(digits, 2, 4, 10);
        var dayFirst = certain(year(digits.substring(yearAt)), second, first, Order.NOT_SHOWN);
        if (dayFirst instanceof Certain || digits.length() != 8) {
            return dayFirst;
        }
        var yearFirst = certain(
                Integer.parseInt(digits, 0, 4, 10),
                Integer.parseInt(digits, 4, 6, 10),
                Integer.parseInt(digits, 6, 8, 10),
                Order.NOT_SHOWN);
        return yearFirst instanceof Certain
                ? yearFirst
                : certain(year(digits.substring(4)), first, second, Order.MONTH_FIRST);
    }

    /** Two digits stay two, until the whole date shows the century. */
    private static int year(String digits) {
        return Integer.parseInt(digits);
    }

    private DateReading certain(int year, int month, int day, Order order) {
        try {
            var date = year < 100 ? inLifetime(year, month, day) : LocalDate.of(year, month, day);
            return possible(date) ? new Certain(date, order) : new Impossible();
        } catch (DateTimeException impossible) {
            return new Impossible();
        }
    }

    private LocalDate inLifetime(int year, int month, int day) {
        int thisCentury = on.getYear() / 100 * 100 + year;
        var date = LocalDate.of(thisCentury, month, day);
        return date.isAfter(on) ? LocalDate.of(thisCentury - 100, month, day) : date;
    }

    private boolean possible(LocalDate date) {
        return !date.isAfter(on) && date.getYear() >= on.getYear() - OLDEST_YEARS;
    }
}
