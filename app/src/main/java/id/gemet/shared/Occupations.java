package id.gemet.shared;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The kinds of work of the programme, and which of them a list's free text means. */
public final class Occupations {

    private final List<Occupation> all;
    private final OccupationReader reader;

    private Occupations() {
        var rows = rows("occupations.csv");
        all = rows.stream().map(Occupations::occupation).toList();
        reader = new OccupationReader(rows, rows("occupation_spellings.csv"), rows("ktp_occupations.csv"));
    }

    /** The one instance; immutable, read from the class path at first use. */
    public static Occupations load() {
        return Holder.INSTANCE;
    }

    public List<Occupation> all() {
        return all;
    }

    public Optional<Occupation> find(String slug) {
        return all.stream().filter(occupation -> occupation.slug().equals(slug)).findFirst();
    }

    /**
     * Reads label, slug, synonym, abbreviation, KTP text or KTP code (1 to 89), in any case and with a slip of the pen.
     * Words that say nothing about the work (wiraswasta, swasta, IRT, a dash) are not recognised: ask again.
     */
    public Optional<Occupation> recognise(String messy) {
        return reader.slugOf(messy).flatMap(this::find);
    }

    private static Occupation occupation(NamedCsvRecord row) {
        var isco = row.getField("isco08");
        return new Occupation(
                row.getField("slug"), row.getField("label_id"), row.getField("label_en"), isco, sector(isco));
    }

    /** ISCO-08: 83 drivers, 9331 hand and pedal vehicles (becak, ketek), 5112 conductors. */
    private static Sector sector(String isco) {
        return isco.startsWith("83") || isco.equals("9331") || isco.equals("5112") ? Sector.TRANSPORT : Sector.OTHER;
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var in = Occupations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            try (var csv =
                    CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                return csv.stream().toList();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The programme's own data file " + file + " cannot be read", broken);
        }
    }

    private static final class Holder {
        static final Occupations INSTANCE = new Occupations();
    }
}
