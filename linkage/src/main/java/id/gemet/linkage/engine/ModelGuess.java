package id.gemet.linkage.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A first model of a file, from its headers and its first values: what each column holds, and which columns together
 * bring records to each other. A person should read it before it is used.
 */
public final class ModelGuess {

    private static final int SAMPLE = 3000;
    private static final double MOST = 0.8;
    private static final double NEARLY_ALL = 0.95;
    private static final double GOOD_PART = 0.25;
    private static final double FEW_VALUES = 0.05;
    /** With more, as years and days, it tells something that two are a digit apart. */
    private static final int FEW_NUMBERS = 12;

    private enum Word {
        ID("^(id|rec_?id|record_?id|no|nomor|unique_id|key)$"),
        FIRST_ID("^id|id$"),
        NIK("^(nik|no_?ktp|nomor_?induk.*)$"),
        DATE("birth|dob|tgl|tanggal|lahir|date"),
        PHONE("phone|telp|telepon|hp$|handphone|mobile"),
        CATEGORY("^(sex|gender|jk|jenis_?kelamin|state|province|country)$|_code$|^kode_"),
        TEXT("addr|alamat|street|jalan|title|description|venue|journal|notes"),
        NAME("name|nama|author|surname|ibu|mother|father"),
        FAMILY_NAME("surname|family|last_?name|lname"),
        SHARED_AT_HOME(
                "addr|alamat|street|jalan|house|^number$|mother|ibu|surname|family|last_?name|kelurahan|desa|suburb|postcode|zip|city|kota"),
        INDONESIAN("nama|alamat|kelurahan|kecamatan|desa|lahir|kelamin|ibu|nik|ktp|telepon"),
        OTHERS("cluster|entity|truth|label");

        final Pattern pattern;

        Word(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        boolean isIn(String header) {
            return pattern.matcher(header).find();
        }
    }

    private final DelimitedFile file;
    private final Set<String> columns;
    private final NameCulture culture;

    private ModelGuess(DelimitedFile file, Set<String> columns, NameCulture culture) {
        this.file = file;
        this.columns = columns;
        this.culture = culture;
    }

    /**
     * @param paths one file, or two: then columns count that both have, by the values of the first
     * @param culture how names are written where the headers are Indonesian; {@link NameCulture#PLAIN} elsewhere
     * @throws UnusableFile if there is no column to compare, or the file cannot be read
     */
    public static LinkModel of(List<Path> paths, NameCulture culture) throws IOException, UnusableFile {
        var workers = new Workers(Runtime.getRuntime().availableProcessors());
        var file = DelimitedFile.read(paths.get(0), workers);
        var header = new HashSet<>(file.header());
        for (var other : paths.subList(1, paths.size())) {
            header.retainAll(DelimitedFile.read(other, workers).header());
        }
        boolean indonesian = file.header().stream().map(ModelGuess::header).anyMatch(Word.INDONESIAN::isIn);
        return new ModelGuess(file, header, indonesian ? culture : NameCulture.PLAIN).guess();
    }

    private LinkModel guess() throws UnusableFile {
        var profiles = profiles();
        var id = profiles.stream()
                .filter(profile -> profile.unique && columns.contains(profile.name))
                .filter(profile -> Word.ID.isIn(profile.header)
                        || (profile.equals(profiles.get(0)) && Word.FIRST_ID.isIn(profile.header)))
                .map(profile -> profile.name)
                .findFirst();
        var kept = new ArrayList<Profile>();
        for (var profile : profiles) {
            boolean left = Optional.of(profile.name).equals(id)
                    || !columns.contains(profile.name)
                    || Word.OTHERS.isIn(profile.header)
                    || profile.filled == 0
                    || profile.distinct < 2;
            if (!left && kept.size() < LinkModel.COLUMNS_MAX) {
                kept.add(profile);
            }
        }
        var compared = withoutRepetition(kept).stream()
                .map(profile -> new Column(profile.name, profile.type(), culture))
                .toList();
        if (compared.isEmpty()) {
            throw new UnusableFile(file.name + " has no column whose values differ; there is nothing to compare.");
        }
        return new LinkModel(
                id,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                compared,
                new PassGuess(file, compared).passes(),
                relations(compared));
    }

    /** Without columns whose words nearly always stand in another: the same evidence would count twice. */
    private static List<Profile> withoutRepetition(List<Profile> profiles) {
        var kept = new ArrayList<>(profiles);
        for (var profile : profiles) {
            kept.removeIf(other -> other != profile && kept.contains(profile) && profile.repeats(other));
        }
        return kept;
    }

    private List<Profile> profiles() throws UnusableFile {
        var profiles = new ArrayList<Profile>();
        for (var name : file.header()) {
            profiles.add(new Profile(name));
        }
        int[] bounds = new int[2 * profiles.size()];
        int sample = Math.min(SAMPLE, file.rows());
        for (int row = 0; row < sample; row++) {
            file.cells(row, bounds);
            for (int c = 0; c < profiles.size(); c++) {
                profiles.get(c).add(file, bounds[2 * c], bounds[2 * c + 1]);
            }
        }
        profiles.forEach(profile -> profile.settle(sample));
        return profiles;
    }

    /** Where records of people have an address or a telephone, relatives share it. */
    private static List<Relation> relations(List<Column> columns) {
        var home = columns.stream()
                .filter(column -> column.type() == ColumnType.PHONE || Word.SHARED_AT_HOME.isIn(header(column.name())))
                .map(Column::name)
                .toList();
        var numbers = names(columns, ColumnType.NIK);
        var dates = names(columns, ColumnType.DATE);
        boolean ofPeople =
                !dates.isEmpty() || columns.stream().anyMatch(column -> Word.FAMILY_NAME.isIn(header(column.name())));
        if (!ofPeople || home.size() < 2) {
            return List.of();
        }
        var household = new Relation("household", joined(List.of(home, numbers)));
        return numbers.isEmpty()
                ? List.of(household)
                : List.of(
                        household,
                        new Relation("twins", joined(List.of(home, numbers, dates))),
                        new Relation("one birth date", joined(List.of(dates, numbers))));
    }

    private static List<String> names(List<Column> columns, ColumnType type) {
        return columns.stream()
                .filter(column -> column.type() == type)
                .map(Column::name)
                .toList();
    }

    private static List<String> joined(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).distinct().toList();
    }

    private static String header(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** What the first values of one column look like. */
    private static final class Profile {

        final String name;
        final String header;
        int filled;
        int distinct;
        boolean unique;
        private int dates;
        private int digits;
        private int shortNumbers;
        private int numbers;
        private int tokens;
        private final HashSet<Long> values = new HashSet<>();
        private final List<Set<String>> words = new ArrayList<>();

        Profile(String name) {
            this.name = name;
            this.header = header(name);
        }

        void add(DelimitedFile file, int from, int to) {
            long value = CellReader.text(file.bytes, from, to);
            var text = file.text(from, to).strip();
            words.add(Set.copyOf(NameCulture.PLAIN.tokens(text)));
            if (value == 0) {
                return;
            }
            filled++;
            values.add(value);
            tokens += 1 + (int) text.chars().filter(c -> c == ' ').count();
            boolean separated =
                    text.chars().filter(c -> c == '-' || c == '/' || c == '.').count() == 2;
            dates += (separated || text.length() == 8) && CellReader.date(file.bytes, from, to) != 0 ? 1 : 0;
            digits += text.chars().filter(Character::isDigit).count() * 10 >= text.length() * 8L ? 1 : 0;
            shortNumbers += text.length() < 5 && text.chars().allMatch(Character::isDigit) ? 1 : 0;
            numbers += CellReader.number(file.bytes, from, to) != 0 ? 1 : 0;
        }

        void settle(int rows) {
            distinct = values.size();
            unique = distinct == rows;
            values.clear();
        }

        /** Whether the words of the other column nearly always stand in this one too, and are a good part of them. */
        boolean repeats(Profile other) {
            if (isOfWords() != other.isOfWords()) {
                return false;
            }
            int both = 0;
            int within = 0;
            int here = 0;
            int there = 0;
            for (int row = 0; row < words.size(); row++) {
                if (!words.get(row).isEmpty() && !other.words.get(row).isEmpty()) {
                    both++;
                    within += words.get(row).containsAll(other.words.get(row)) ? 1 : 0;
                    here += words.get(row).size();
                    there += other.words.get(row).size();
                }
            }
            return both > MOST * other.filled && within > NEARLY_ALL * both && there > GOOD_PART * here;
        }

        private boolean isOfWords() {
            return type() == ColumnType.NAME || type() == ColumnType.TEXT;
        }

        ColumnType type() {
            if (Word.NIK.isIn(header)) {
                return ColumnType.NIK;
            }
            if (dates > MOST * filled) {
                return ColumnType.DATE;
            }
            if (Word.PHONE.isIn(header)) {
                return ColumnType.PHONE;
            }
            boolean fewValues =
                    distinct <= FEW_VALUES * filled && (shortNumbers <= MOST * filled || distinct <= FEW_NUMBERS);
            if (fewValues || Word.CATEGORY.isIn(header)) {
                return ColumnType.CATEGORY;
            }
            if (digits > MOST * filled) {
                return numbers > MOST * filled && header.matches(".*(price|amount|age|year|weight).*")
                        ? ColumnType.NUMBER
                        : ColumnType.IDENTIFIER;
            }
            if (numbers > MOST * filled) {
                return ColumnType.NUMBER;
            }
            return Word.TEXT.isIn(header) || tokens > 4 * filled ? ColumnType.TEXT : ColumnType.NAME;
        }
    }
}
