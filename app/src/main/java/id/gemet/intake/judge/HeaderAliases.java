package id.gemet.intake.judge;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which field a heading names: by the collected spellings first, else by the words in it. */
final class HeaderAliases {

    private static final HeaderAliases COLLECTED = load();
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*\\]|\\*");
    private static final int LONGEST_HEADING = 60;

    private final Map<String, Field> fieldByKey;

    private HeaderAliases(Map<String, Field> fieldByKey) {
        this.fieldByKey = fieldByKey;
    }

    static HeaderAliases collected() {
        return COLLECTED;
    }

    private static HeaderAliases load() {
        var fields = new HashMap<String, Field>();
        try (var stream = Objects.requireNonNull(HeaderAliases.class.getResourceAsStream("header_aliases.csv"));
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                var key = row.getField("alias_normalised");
                if (!key.isEmpty()) {
                    fields.putIfAbsent(
                            key, Field.valueOf(row.getField("canonical_field").toUpperCase(Locale.ROOT)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new HeaderAliases(Map.copyOf(fields));
    }

    /** Exactly one of the collected spellings, letters and digits alone compared. */
    Optional<Field> known(String heading) {
        return Optional.ofNullable(fieldByKey.get(Written.key(heading)));
    }

    Optional<Field> find(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        return known(heading)
                .or(() -> known(IN_BRACKETS.matcher(heading).replaceAll("")))
                .or(() -> byWords(Written.words(heading)));
    }

    /** For headings nobody collected, such as {@code NIK sesuai KTP-el (wajib diisi)}. */
    private static Optional<Field> byWords(List<String> words) {
        if (words.isEmpty() || words.size() > 8) {
            return Optional.empty();
        }
        var has = Set.copyOf(words);
        boolean birth = any(has, "lahir", "lhr", "kelahiran");
        boolean place = any(has, "tempat", "tmpt", "tmp", "tpt", "kota");
        boolean date = any(has, "tanggal", "tgl", "tg");
        Field field = null;
        if (birth && date) {
            field = place ? Field.BIRTH_PLACE_AND_DATE : Field.BIRTH_DATE;
        } else if (birth && any(has, "tahun", "thn")) {
            field = Field.BIRTH_YEAR;
        } else if (birth && any(has, "bulan", "bln")) {
            field = Field.BIRTH_MONTH;
        } else if (birth && place) {
            field = Field.BIRTH_PLACE;
        } else if (any(has, "ibu") && any(has, "nama", "nm", "kandung", "gadis")) {
            field = any(has, "nik") ? Field.MOTHER_NIK : Field.MOTHER_NAME;
        } else if (any(has, "ayah", "bapak")) {
            field = any(has, "nik") ? Field.FATHER_NIK : Field.FATHER_NAME;
        } else if (any(has, "waris")) {
            field = any(has, "hubungan", "hub") ? Field.HEIR_RELATION : Field.HEIR_NAME;
        } else if (any(has, "rekening", "rek", "bank")) {
            field = Field.BANK_ACCOUNT;
        } else if (any(has, "kk") || (has.contains("kartu") && has.contains("keluarga"))) {
            field = any(has, "kepala", "nama", "status") ? Field.FAMILY_ROLE : Field.NO_KK;
        } else if (any(has, "kepala") && any(has, "keluarga")) {
            field = Field.FAMILY_ROLE;
        } else if (any(has, "kpj", "jamsostek", "bpjamsostek")) {
            field = Field.KPJ;
        } else if (any(has, "kesehatan", "kis", "jkn")) {
            field = Field.JKN_NO;
        } else if (any(has, "padan", "validasi")) {
            field = Field.MATCH_NOTE;
        } else if (any(has, "nik", "kependudukan") || (any(has, "no", "nomor") && any(has, "ktp", "identitas"))) {
            field = Field.NIK;
        } else if (any(has, "masjid", "pasar", "pangkalan", "tpa", "mushola", "musholla", "lokasi")) {
            field = Field.WORKPLACE;
        } else if (any(has, "kelamin", "gender") || (has.size() == 2 && has.contains("l") && has.contains("p"))) {
            field = Field.SEX;
        } else if (any(has, "hp", "telp", "telepon", "telpon", "handphone", "wa", "whatsapp", "ponsel", "seluler")) {
            field = Field.PHONE;
        } else if (has.contains("rt") && has.contains("rw")) {
            field = Field.RT_RW;
        } else if (any(has, "kelurahan", "desa", "kel") && !any(has, "alamat", "jenis", "jns")) {
            field = Field.KELURAHAN;
        } else if (any(has, "kecamatan", "kec")) {
            field = Field.KECAMATAN;
        } else if (any(has, "kabupaten", "kab")) {
            field = Field.KAB_KOTA;
        } else if (any(has, "alamat")) {
            field = any(has, "domisili", "sekarang") ? Field.ADDRESS_DOMICILE : Field.ADDRESS;
        } else if (any(has, "pekerjaan", "profesi", "jabatan", "mata", "segmen")) {
            field = Field.OCCUPATION;
        } else if (any(has, "desil", "dtsen")) {
            field = Field.WELFARE_DECILE;
        } else if (any(has, "umur", "usia")) {
            field = Field.AGE;
        } else if (any(has, "nama", "nm")) {
            field = Field.NAME;
        } else if (any(has, "keterangan", "ket", "catatan")) {
            field = Field.NOTE;
        }
        return Optional.ofNullable(field);
    }

    private static boolean any(Set<String> words, String... wanted) {
        for (String word : wanted) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
