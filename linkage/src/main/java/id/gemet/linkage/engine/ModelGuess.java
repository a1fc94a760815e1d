package id.gemet.linkage.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A first model of a file, from its headers and its first values: what each column holds, and which columns together
 * bring records to each other. A person should read it before it is used.
 */
public final class ModelGuess {

    private static final int SAMPLE = 3000;
    private static final double MOST = 0.8;
    private static final double FEW_VALUES = 0.05;
    private static final int KEY_COLUMNS_MAX = 5;
    private static final int PAIRED_COLUMNS_MAX = 6;

    private enum Word {
        ID("^(id|rec_?id|record_?id|no|nomor|unique_id|key)$"),
        NIK("^(nik|no_?ktp|nomor_?induk.*)$"),
        DATE("birth|dob|tgl|tanggal|lahir|date"),
        PHONE("phone|telp|telepon|hp$|handphone|mobile"),
        CATEGORY("^(sex|gender|jk|jenis_?kelamin|state|province|country)$|_code$|^kode_"),
        TEXT("address|alamat|street|jalan|title|description|venue|journal|notes"),
        NAME("name|nama|author|surname|ibu|mother|father"),
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
    private final NameCulture culture;

    private ModelGuess(DelimitedFile file, NameCulture culture) {
        this.file = file;
        this.culture = culture;
    }

    /** @throws UnusableFile if there is no column to compare, or the file cannot be read */
    public static LinkModel of(Path path, NameCulture culture) throws IOException, UnusableFile {
        return new ModelGuess(DelimitedFile.read(path), culture).guess();
    }

    private LinkModel guess() throws UnusableFile {
        var profiles = profiles();
        var id = profiles.stream()
                .filter(profile -> profile.unique && Word.ID.isIn(profile.header))
                .map(profile -> profile.name)
                .findFirst();
        var columns = new ArrayList<Column>();
        for (var profile : profiles) {
            boolean left = Optional.of(profile.name).equals(id)
                    || Word.OTHERS.isIn(profile.header)
                    || profile.filled == 0
                    || profile.distinct < 2;
            if (!left && columns.size() < LinkModel.COLUMNS_MAX) {
                columns.add(new Column(profile.name, profile.type(), culture));
            }
        }
        if (columns.isEmpty()) {
            throw new UnusableFile(file.name + " has no column whose values differ; there is nothing to compare.");
        }
        return new LinkModel(id, Optional.empty(), List.of(), columns, passes(columns, profiles), relations(columns));
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

    private List<Pass> passes(List<Column> columns, List<Profile> profiles) {
        var passes = new ArrayList<Pass>();
        var pairable = new ArrayList<Column>();
        for (var column : columns) {
            switch (column.type()) {
                case NIK, IDENTIFIER -> {
                    passes.add(Pass.of(column.name()));
                    passes.add(Pass.of(column.name() + ".head"));
                }
                case PHONE -> passes.add(Pass.of(column.name()));
                default -> {}
            }
            if (column.type() != ColumnType.NIK) {
                pairable.add(column);
            }
        }
        pairable.sort((a, b) -> Double.compare(variety(b, profiles), variety(a, profiles)));
        var best = pairable.subList(0, Math.min(PAIRED_COLUMNS_MAX, pairable.size()));
        for (int i = 0; i < best.size() && i < KEY_COLUMNS_MAX; i++) {
            for (int j = i + 1; j < best.size() && passes.size() < LinkModel.PASSES_MAX; j++) {
                passes.add(Pass.of(key(best.get(i)), key(best.get(j))));
            }
        }
        for (var column : best) {
            boolean words = column.type() == ColumnType.NAME || column.type() == ColumnType.TEXT;
            if (words && passes.size() < LinkModel.PASSES_MAX) {
                passes.add(Pass.of(column.name()));
            }
        }
        return passes;
    }

    private static String key(Column column) {
        return switch (column.type()) {
            case NAME, TEXT -> column.name() + ".token";
            default -> column.name();
        };
    }

    private static double variety(Column column, List<Profile> profiles) {
        return profiles.stream()
                .filter(profile -> profile.name.equals(column.name()))
                .mapToDouble(profile -> profile.distinct)
                .sum();
    }

    /** Where records of people have an address or a telephone, relatives share it. */
    private static List<Relation> relations(List<Column> columns) {
        var shared = columns.stream()
                .filter(column -> column.type() == ColumnType.PHONE
                        || Word.TEXT.isIn(header(column.name()))
                        || header(column.name()).matches(".*(mother|ibu|kelurahan|postcode|zip).*"))
                .map(Column::name)
                .toList();
        boolean people = columns.stream().anyMatch(column -> column.type() == ColumnType.DATE);
        return people && shared.size() >= 2 ? List.of(new Relation("household", shared)) : List.of();
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
        private int numbers;
        private int tokens;
        private final HashSet<Long> values = new HashSet<>();

        Profile(String name) {
            this.name = name;
            this.header = header(name);
        }

        void add(DelimitedFile file, int from, int to) {
            long value = CellReader.text(file.bytes, from, to);
            if (value == 0) {
                return;
            }
            filled++;
            values.add(value);
            var text = file.text(from, to).strip();
            tokens += 1 + (int) text.chars().filter(c -> c == ' ').count();
            boolean separated =
                    text.chars().filter(c -> c == '-' || c == '/' || c == '.').count() == 2;
            dates += (separated || text.length() == 8) && CellReader.date(file.bytes, from, to) != 0 ? 1 : 0;
            digits += text.chars().filter(Character::isDigit).count() * 10 >= text.length() * 8L ? 1 : 0;
            numbers += CellReader.number(file.bytes, from, to) != 0 ? 1 : 0;
        }

        void settle(int rows) {
            distinct = values.size();
            unique = distinct == rows;
            values.clear();
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
            if (distinct <= FEW_VALUES * filled || Word.CATEGORY.isIn(header)) {
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
