package id.gemet.examples;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Strikes one typed row with damages, and notes what each of them must come to. */
final class Spoiler {

    private final TypedRow row;
    private final Set<Field> columns;
    private final Style style;
    private final String city;
    private final Dice dice;

    Spoiler(TypedRow row, Set<Field> columns, Style style, String city, Dice dice) {
        this.row = row;
        this.columns = columns;
        this.style = style;
        this.city = city;
        this.dice = dice;
    }

    void strike(Damage damage) {
        if (row.entry(Field.NIK).equals(Entry.EMPTY) && (damage.group() != Damage.Group.NAME || damage.needsRepair())) {
            return; // a row keeps at least a name or a number
        }
        var struck = switch (damage.group()) {
            case NIK -> nik(damage);
            case NAME -> name(damage);
            case DATE -> date(damage);
            case SEX -> sex(damage);
            case PLACE -> place(damage);
            case JOB -> job();
            case PHONE -> phone(damage);
        };
        row.needsRepair |= struck && damage.needsRepair();
    }

    private boolean nik(Damage damage) {
        var nik = row.citizen.nik();
        switch (damage) {
            case ONLY_A_NAME -> onlyAName();
            case NIK_LEFT_OUT -> unreadable(Entry.EMPTY, Finding.NIK_MISSING);
            case NIK_PLACEHOLDER ->
                unreadable(Entry.words(dice.oneOf(List.of("-", "0", "BELUM ADA", "n/a"))), Finding.NIK_MISSING);
            case NIK_TOO_SHORT -> {
                var cut = dice.between(12, 15);
                unreadable(Entry.words(nik.substring(0, 3) + nik.substring(19 - cut)), Finding.NIK_NOT_16_DIGITS);
            }
            case NIK_TOO_LONG -> unreadable(Entry.words(nik + nik.charAt(15)), Finding.NIK_NOT_16_DIGITS);
            case NIK_AS_NUMBER -> {
                unreadable(new Entry.Figure(Long.parseLong(nik) / 10 * 10), Finding.NIK_DAMAGED_BY_EXCEL);
            }
            case NIK_SCIENTIFIC ->
                unreadable(
                        Entry.words(String.format(Locale.ROOT, "%c.%sE+15", nik.charAt(0), nik.substring(1, 6))),
                        Finding.NIK_DAMAGED_BY_EXCEL);
            case NIK_IMPOSSIBLE_DAY -> {
                row.readAs(nik.substring(0, 8) + "13" + nik.substring(10));
                row.plant(Finding.NIK_IMPOSSIBLE_DATE);
            }
            case NIK_MISTYPED ->
                row.readAs(nik.substring(0, 12) + (nik.charAt(12) == '0' ? "9" : "0") + nik.substring(13));
            case NIK_IS_KK -> {
                row.readAs(row.citizen.kk());
                row.plant(Finding.NIK_LOOKS_LIKE_KK);
                row.needsRepair |= columns.contains(Field.KK); // beside the KK itself there is no doubt
                row.findings.remove(Finding.NIK_OTHER_REGION);
            }
            case NIK_FROM_ABOVE -> row.nikFromAbove = true;
            case NIK_SPACED ->
                row.put(Field.NIK, nik.substring(0, 6) + " " + nik.substring(6, 12) + " " + nik.substring(12));
            case NIK_DOTTED ->
                row.put(
                        Field.NIK,
                        nik.substring(0, 4) + "." + nik.substring(4, 8) + "." + nik.substring(8, 12) + "."
                                + nik.substring(12));
            case NIK_APOSTROPHE -> row.put(Field.NIK, "'" + nik);
            default -> throw new IllegalArgumentException(damage.name());
        }
        return true;
    }

    private void onlyAName() {
        var name = row.entry(Field.NAME);
        row.entries.clear();
        row.entries.put(Field.NAME, name);
        unreadable(Entry.EMPTY, Finding.NIK_MISSING);
        row.findings.retainAll(EnumSet.of(Finding.NIK_MISSING, Finding.DECEASED));
        if (Truth.hasDate(columns)) {
            row.plant(Finding.BIRTHDATE_MISSING);
        }
    }

    private void unreadable(Entry entry, Finding finding) {
        row.entries.put(Field.NIK, entry);
        row.nik = "";
        row.plant(finding);
        row.findings.removeAll(EnumSet.of(
                Finding.NIK_OTHER_REGION,
                Finding.NIK_BIRTHDATE_DIFFERS,
                Finding.NIK_SEX_DIFFERS,
                Finding.ALREADY_COVERED));
    }

    private boolean name(Damage damage) {
        var name = ((Entry.Words) row.entry(Field.NAME)).text();
        switch (damage) {
            case NAME_LEFT_OUT -> spoilName("", Finding.NAME_MISSING);
            case NAME_IS_A_NUMBER -> spoilName(dice.digits(3), Finding.NAME_NOT_A_NAME);
            case NAME_OTHER_SPELLING -> {
                var other = Names.all().otherSpelling(row.citizen.name(), dice);
                if (!row.findings.contains(Finding.DECEASED)) {
                    row.put(Field.NAME, style.capitals() ? other.toUpperCase(Locale.ROOT) : other);
                }
            }
            case NAME_TYPO -> {
                if (!row.findings.contains(Finding.DECEASED)) { // the mark must stay legible
                    row.put(Field.NAME, typo(name));
                }
            }
            case NAME_SPACES -> row.put(Field.NAME, name.replace(" ", "  ") + " \u00a0");
            case NAME_CONTROL_CHARACTER -> {
                row.put(Field.NAME, name + "\u0007");
                row.plant(Finding.TEXT_CONTROL_CHARACTERS);
            }
            default -> throw new IllegalArgumentException(damage.name());
        }
        return true;
    }

    private void spoilName(String text, Finding finding) {
        row.put(Field.NAME, text);
        row.plant(finding);
        row.findings.remove(Finding.DECEASED);
    }

    private String typo(String name) {
        var at = 1 + dice.below(Math.max(1, name.length() - 2));
        return switch (dice.below(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private boolean date(Damage damage) {
        if (!columns.contains(Field.BIRTH_DATE) && !columns.contains(Field.PLACE_AND_DATE)) {
            return false;
        }
        var born = row.citizen.birthDate();
        switch (damage) {
            case DATE_LEFT_OUT -> writeDate("", Finding.BIRTHDATE_MISSING);
            case DATE_SWAPPED -> {
                if (born.getDayOfMonth() > 12 || born.getDayOfMonth() == born.getMonthValue()) {
                    return false;
                }
                writeDate(
                        DateForm.SLASH.text(
                                born.withDayOfMonth(born.getMonthValue()).withMonth(born.getDayOfMonth())),
                        Finding.NIK_BIRTHDATE_DIFFERS);
            }
            case DATE_IMPOSSIBLE -> writeDate("31/02/" + born.getYear(), Finding.BIRTHDATE_IMPOSSIBLE);
            case DATE_UNREADABLE ->
                writeDate(
                        dice.oneOf(List.of("#####", "lupa", "??/??/" + born.getYear())), Finding.BIRTHDATE_UNREADABLE);
            case DATE_WRONG_YEAR -> {
                var years = dice.oneOf(List.of(-2, -1, 1, 2));
                writeDate(style.dates().text(born.plusYears(years)), Finding.NIK_BIRTHDATE_DIFFERS);
            }
            default -> throw new IllegalArgumentException(damage.name());
        }
        return true;
    }

    private void writeDate(String text, Finding finding) {
        row.put(Field.BIRTH_DATE, text);
        row.put(Field.PLACE_AND_DATE, row.citizen.birthPlace() + (text.isEmpty() ? "" : ", " + text));
        row.findings.removeAll(EnumSet.of(Finding.NIK_BIRTHDATE_DIFFERS));
        if (finding != Finding.NIK_BIRTHDATE_DIFFERS || !row.nik.isEmpty()) {
            row.plant(finding);
        }
    }

    private boolean sex(Damage damage) {
        if (!columns.contains(Field.SEX)) {
            return false;
        }
        row.findings.remove(Finding.NIK_SEX_DIFFERS);
        if (damage == Damage.SEX_UNREADABLE) {
            row.put(Field.SEX, dice.oneOf(List.of("?", "K", "T")));
            row.plant(Finding.SEX_UNREADABLE);
        } else {
            var wrong = row.citizen.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
            row.put(Field.SEX, SexForm.CAPITALS.write(wrong, dice));
            if (!row.nik.isEmpty()) {
                row.plant(Finding.NIK_SEX_DIFFERS);
            }
        }
        return true;
    }

    private boolean place(Damage damage) {
        if (!columns.contains(Field.KELURAHAN) || row.findings.contains(Finding.OUTSIDE_REGION)) {
            return false;
        }
        if (damage == Damage.PLACE_UNKNOWN) {
            row.put(Field.KELURAHAN, dice.oneOf(List.of("Sukamulya Indah", "PERUM GRIYA", "lihat KTP")));
            row.plant(Finding.REGION_NOT_FOUND);
        } else {
            row.put(Field.KELURAHAN, Places.all().otherSpelling(row.citizen.kelurahanCode(), dice));
        }
        return true;
    }

    private boolean job() {
        if (!columns.contains(Field.OCCUPATION) || row.findings.contains(Finding.CIVIL_SERVANT)) {
            return false;
        }
        row.put(Field.OCCUPATION, dice.oneOf(List.of("xxx", "anggota", "lihat lampiran", city)));
        row.plant(Finding.OCCUPATION_UNKNOWN);
        return true;
    }

    private boolean phone(Damage damage) {
        if (!columns.contains(Field.PHONE)) {
            return false;
        }
        var phone = row.citizen.phone();
        switch (damage) {
            case PHONE_LEFT_OUT -> row.put(Field.PHONE, dice.oneOf(List.of("", "-", "0")));
            case PHONE_WITHOUT_ZERO -> row.entries.put(Field.PHONE, new Entry.Figure(Double.parseDouble(phone)));
            default -> {
                row.put(Field.PHONE, dice.oneOf(List.of("8.12E+11", "0812", "hubungi RT")));
                row.plant(Finding.PHONE_UNREADABLE);
            }
        }
        return true;
    }
}
