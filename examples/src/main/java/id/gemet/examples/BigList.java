package id.gemet.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A list as large as a city can send, and a registry that already holds six in ten of its people: for measuring.
 * Written row by row.
 */
public final class BigList {

    private static final double KNOWN = 0.6;
    private static final int ROWS_IN_MEMORY = 1_000;

    private static final List<Column> COLUMNS = List.of(
            Column.column(Field.NUMBERING, "NO"),
            Column.column(Field.NIK, "NIK"),
            Column.column(Field.NAME, "NAMA LENGKAP"),
            Column.column(Field.BIRTH_PLACE, "TEMPAT LAHIR"),
            Column.column(Field.BIRTH_DATE, "TANGGAL LAHIR"),
            Column.column(Field.SEX, "L/P"),
            Column.column(Field.MOTHER, "NAMA IBU KANDUNG"),
            Column.column(Field.ADDRESS, "ALAMAT"),
            Column.column(Field.RT, "RT"),
            Column.column(Field.RW, "RW"),
            Column.column(Field.KELURAHAN, "KELURAHAN"),
            Column.column(Field.KECAMATAN, "KECAMATAN"),
            Column.column(Field.OCCUPATION, "PEKERJAAN"),
            Column.column(Field.PHONE, "NO HP"));

    private final int rows;
    private final int persons;
    private final long seed;
    private final List<Citizen> citizens;

    /**
     * @param rows people on the list, some of them twice
     * @param persons people in the registry
     */
    public BigList(int rows, int persons, long seed) {
        this.rows = rows;
        this.persons = persons;
        this.seed = seed;
        citizens = Population.of(City.cilegon(), seed, persons + rows).citizens();
    }

    /** One sheet, the header in the first row. */
    public void writeList(Path xlsx) throws IOException {
        var dice = Dice.of(seed, "big list");
        var style = Style.of(true, DateForm.SLASH, SexForm.LETTER, Style.PlaceForm.OFFICIAL);
        var clerk =
                new Clerk(City.cilegon().code(), COLUMNS, style, Mess.honest().with(Damage.NIK_AS_NUMBER, 0.01), dice);
        var draft = Files.createTempFile("big", ".xlsx");
        try {
            try (var workbook = Workbooks.open(Files.newOutputStream(draft))) {
                var sheet = workbook.newWorksheet("DATA");
                for (int i = 0; i < COLUMNS.size(); i++) {
                    sheet.value(0, i, COLUMNS.get(i).heading());
                }
                var row = 0;
                for (var citizen : listed(dice)) {
                    row++;
                    var typed = clerk.type(citizen);
                    typed.entries.put(Field.NUMBERING, new Entry.Figure(row));
                    for (int i = 0; i < COLUMNS.size(); i++) {
                        Workbooks.put(sheet, row, i, typed.entry(COLUMNS.get(i).field()));
                    }
                    if (row % ROWS_IN_MEMORY == 0) {
                        sheet.flush();
                    }
                }
            }
            Workbooks.withoutClock(draft, Files.newOutputStream(xlsx));
        } finally {
            Files.delete(draft);
        }
    }

    /** CSV {@code nik,name,birth_date,sex,mother_name,kelurahan_code,phone}, with the small errors of an older registration. */
    public void writeRegistry(Path csv) throws IOException {
        var dice = Dice.of(seed, "big registry");
        try (var out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            out.write("nik,name,birth_date,sex,mother_name,kelurahan_code,phone\n");
            for (var citizen : citizens.subList(0, persons)) {
                var name = dice.chance(0.06) ? Names.all().otherSpelling(citizen.name(), dice) : citizen.name();
                var born = dice.chance(0.005) ? citizen.birthDate().plusDays(1) : citizen.birthDate();
                var phone = dice.chance(0.15) ? "" : citizen.phone();
                out.write(String.join(
                        ",",
                        citizen.nik(),
                        name,
                        born.toString(),
                        citizen.sex().letter(),
                        citizen.motherName(),
                        citizen.kelurahanCode(),
                        phone));
                out.write('\n');
            }
        }
    }

    private List<Citizen> listed(Dice dice) {
        var known = new ArrayList<>(citizens.subList(0, persons));
        var fresh = citizens.subList(persons, citizens.size());
        dice.shuffle(known);
        var fromRegistry = Math.min(persons, (int) (rows * KNOWN));
        var repeated = rows / 100;
        var listed = new ArrayList<>(known.subList(0, fromRegistry));
        listed.addAll(fresh.subList(0, rows - fromRegistry - repeated));
        for (int i = 0; i < repeated; i++) {
            listed.add(listed.get(dice.below(rows - repeated)));
        }
        dice.shuffle(listed);
        return listed;
    }
}
