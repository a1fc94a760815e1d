package id.gemet.examples;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Types citizens into the columns of a list, with the habits and the errors of its sender. */
final class Clerk {

    private static final Locale INDONESIAN = Locale.of("id");

    private final String city;
    private final Set<Field> columns;
    private final Style style;
    private final Mess mess;
    private final Dice dice;

    Clerk(String city, List<Column> columns, Style style, Mess mess, Dice dice) {
        this.city = city;
        this.columns = columns.stream().map(Column::field).collect(Collectors.toSet());
        this.style = style;
        this.mess = mess;
        this.dice = dice;
    }

    TypedRow type(Citizen citizen) {
        var row = new TypedRow(citizen);
        person(row);
        birth(row);
        home(row);
        work(row);
        judgeCircumstances(row);
        var spoiler = new Spoiler(row, columns, style, city, dice);
        for (var damage : mess.strike(dice)) {
            spoiler.strike(damage);
        }
        if (row.nik.isEmpty() && !tellsAge(row)) {
            row.findings.removeAll(Set.of(Finding.TOO_OLD, Finding.TOO_YOUNG));
        }
        return row;
    }

    private boolean tellsAge(TypedRow row) {
        var dated = Truth.hasDate(columns)
                && !row.findings.contains(Finding.BIRTHDATE_MISSING)
                && !row.findings.contains(Finding.BIRTHDATE_UNREADABLE)
                && !row.findings.contains(Finding.BIRTHDATE_IMPOSSIBLE);
        return dated || columns.contains(Field.AGE);
    }

    private void person(TypedRow row) {
        var citizen = row.citizen;
        row.put(Field.NIK, citizen.nik());
        row.put(Field.KK, citizen.kk());
        var titled =
                style.titles() && !citizen.title().isEmpty() ? citizen.title() + " " + citizen.name() : citizen.name();
        row.put(Field.NAME, cased(titled));
        row.put(Field.MOTHER, cased(citizen.motherName()));
        row.put(Field.SEX, style.sexes().write(citizen.sex(), dice));
        row.put(
                citizen.sex() == Sex.MALE ? Field.TICK_MALE : Field.TICK_FEMALE,
                dice.oneOf(List.of("v", "V", "v", "x")));
        row.put(Field.PHONE, style.coordinator().isEmpty() ? citizen.phone() : style.coordinator());
    }

    private void birth(TypedRow row) {
        var citizen = row.citizen;
        var born = citizen.birthDate();
        row.put(Field.BIRTH_PLACE, cased(citizen.birthPlace()));
        row.entries.put(Field.BIRTH_DATE, style.dates().write(born, dice));
        row.put(
                Field.PLACE_AND_DATE,
                cased(citizen.birthPlace()) + ", " + style.dates().text(born));
        row.entries.put(Field.BIRTH_DAY, new Entry.Figure(born.getDayOfMonth()));
        row.entries.put(Field.BIRTH_MONTH, new Entry.Figure(born.getMonthValue()));
        row.entries.put(Field.BIRTH_YEAR, new Entry.Figure(born.getYear()));
        row.entries.put(Field.AGE, new Entry.Figure(citizen.ageOn(DemoCities.TODAY)));
    }

    private void home(TypedRow row) {
        var citizen = row.citizen;
        var outside = citizen.is(Circumstance.LIVES_OUTSIDE);
        row.put(Field.ADDRESS, cased(citizen.address()));
        row.put(Field.RT, "%03d".formatted(citizen.rt()));
        row.put(Field.RW, "%03d".formatted(citizen.rw()));
        row.put(Field.RT_RW, "%03d/%03d".formatted(citizen.rt(), citizen.rw()));
        if (outside && columns.contains(Field.KECAMATAN)) {
            row.put(Field.KELURAHAN, cased(city.equals("15.71") ? "Mendalo Darat" : "Margagiri"));
            row.put(Field.KECAMATAN, cased(city.equals("15.71") ? "Jambi Luar Kota" : "Bojonegara"));
            row.plant(Finding.OUTSIDE_REGION);
            return;
        }
        row.put(Field.KELURAHAN, place(citizen.kelurahanCode()));
        row.put(Field.KECAMATAN, cased(Places.all().kecamatanOf(citizen.kelurahanCode())));
    }

    private String place(String code) {
        var official = Places.all().name(code);
        return switch (style.places()) {
            case OFFICIAL -> cased(official);
            case PREFIXED -> (style.capitals() ? "KEL. " : "Kel. ") + cased(official);
            case OTHER_SPELLING -> cased(Places.all().otherSpelling(code, dice));
            case CODE -> code;
        };
    }

    private void work(TypedRow row) {
        var citizen = row.citizen;
        var servant = citizen.is(Circumstance.CIVIL_SERVANT);
        var job = dice.chance(0.5)
                ? Jobs.all().label(citizen.occupation())
                : Jobs.all().asSpoken(citizen.occupation(), dice);
        row.put(Field.OCCUPATION, cased(servant ? dice.oneOf(List.of("PNS", "ASN", "PPPK", "Guru PNS")) : job));
        if (!style.workplaces().isEmpty()) {
            row.put(Field.WORKPLACE, cased(dice.oneOf(style.workplaces())));
        }
        if (citizen.is(Circumstance.DECEASED) && dice.chance(0.5)) {
            row.put(Field.NAME, cased(citizen.name()) + " (ALM)");
            row.plant(Finding.DECEASED);
        }
        if (servant && columns.contains(Field.OCCUPATION)) {
            row.plant(Finding.CIVIL_SERVANT);
        }
    }

    private void judgeCircumstances(TypedRow row) {
        var citizen = row.citizen;
        var age = citizen.ageOn(DemoCities.TODAY);
        if (age >= 65) {
            row.plant(Finding.TOO_OLD);
        } else if (age < 17) {
            row.plant(Finding.TOO_YOUNG);
        }
        if (citizen.is(Circumstance.EMPLOYED) || citizen.is(Circumstance.PAYS_ALONE)) {
            row.plant(Finding.ALREADY_COVERED);
        }
        if (!citizen.nik().startsWith(city.replace(".", ""))) {
            row.plant(Finding.NIK_OTHER_REGION);
        }
        Truth.ofNumber(citizen.nik(), citizen, columns).forEach(row::plant);
    }

    private String cased(String text) {
        return style.capitals() ? text.toUpperCase(INDONESIAN) : text;
    }
}
