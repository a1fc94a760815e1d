package id.gemet.shared;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From free text to the slug of an occupation; the surest reading first, none rather than a guess between two. */
final class OccupationReader {

    private static final Pattern LIST_OF_SYNONYMS = Pattern.compile("\\|");
    private static final Pattern SEVERAL_JOBS = Pattern.compile("[/,;&()+]|\\bdan\\b");
    private static final int SHORTEST_WITH_TYPO = 7;
    private static final int REMEMBERED_MAX = 20_000;

    /** They say how somebody is paid or that nothing was asked, not what the person does. */
    private static final Set<String> VAGUE = Stream.of(
                    "wiraswasta",
                    "wirausaha",
                    "swasta",
                    "karyawan swasta",
                    "pegawai swasta",
                    "lainnya",
                    "lain-lain",
                    "irt",
                    "ibu rumah tangga",
                    "mengurus rumah tangga",
                    "rumah tangga",
                    "usaha",
                    "pekerja",
                    "bekerja")
            .map(OccupationWords::key)
            .collect(toUnmodifiableSet());

    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, String> ktp = new HashMap<>();
    private final Set<String> openingWords = new HashSet<>();
    private final Map<String, Optional<String>> remembered = new ConcurrentHashMap<>();

    OccupationReader(List<NamedCsvRecord> occupations, List<NamedCsvRecord> spellings, List<NamedCsvRecord> ktpTexts) {
        var synonyms = synonyms(occupations, spellings);
        synonyms.forEach((key, meanings) -> {
            if (meanings.size() == 1) {
                slugs.put(key, meanings.iterator().next());
            }
        });
        occupations.forEach(row -> learnFirstWordOfLabel(row, synonyms.keySet()));
        slugs.keySet().removeAll(VAGUE);
        slugs.remove("");
        for (var row : occupations) {
            slugs.put(OccupationWords.key(row.getField("label_id")), row.getField("slug"));
            slugs.put(OccupationWords.key(row.getField("slug")), row.getField("slug"));
        }
        findOpeningWords();
        ktpTexts.forEach(this::learnKtp);
    }

    /** A synonym of two jobs, such as "lebe", keeps both and so says neither. */
    private static Map<String, Set<String>> synonyms(List<NamedCsvRecord> occupations, List<NamedCsvRecord> spellings) {
        var synonyms = new HashMap<String, Set<String>>();
        for (var row : occupations) {
            LIST_OF_SYNONYMS
                    .splitAsStream(row.getField("synonyms"))
                    .forEach(text -> note(synonyms, text, row.getField("slug")));
        }
        spellings.forEach(row -> note(synonyms, row.getField("spelling"), row.getField("slug")));
        return synonyms;
    }

    private static void note(Map<String, Set<String>> synonyms, String text, String slug) {
        synonyms.computeIfAbsent(OccupationWords.key(text), any -> new HashSet<>())
                .add(slug);
    }

    /** "Petani / pekebun" is also called "Petani". */
    private void learnFirstWordOfLabel(NamedCsvRecord row, Set<String> taken) {
        var first = OccupationWords.key(SEVERAL_JOBS.split(row.getField("label_id"), 2)[0]);
        if (!taken.contains(first)) {
            slugs.putIfAbsent(first, row.getField("slug"));
        }
    }

    /** "Petani/Pekebun" on the identity card, or its code 9. */
    private void learnKtp(NamedCsvRecord row) {
        var text = OccupationWords.key(row.getField("name"));
        exactly(text)
                .or(() -> exactly(OccupationWords.key(SEVERAL_JOBS.split(row.getField("name"), 2)[0])))
                .ifPresent(slug -> {
                    ktp.put(row.getField("code"), slug);
                    ktp.put(text, slug);
                });
    }

    Optional<String> slugOf(String messy) {
        var known = remembered.get(messy);
        if (known != null) {
            return known;
        }
        var read = read(messy);
        if (remembered.size() < REMEMBERED_MAX) {
            remembered.put(messy, read);
        }
        return read;
    }

    private Optional<String> read(String messy) {
        var key = OccupationWords.key(messy);
        if (key.isEmpty() || VAGUE.contains(key)) {
            return Optional.empty();
        }
        var whole = exactly(key).or(() -> Optional.ofNullable(ktp.get(withoutLeadingZero(key))));
        if (whole.isPresent()) {
            return whole;
        }
        var parts = partsRead(messy);
        if (parts.size() > 1) {
            return Optional.empty();
        }
        return parts.stream()
                .findFirst()
                .or(() -> byOpening(OccupationWords.of(messy)))
                .or(() -> withTypo(key));
    }

    private Optional<String> exactly(String key) {
        return Optional.ofNullable(slugs.get(key));
    }

    /** "Sopir / ojek" names two jobs and is left open; "Nelayan (Suralaya)" names one. */
    private List<String> partsRead(String messy) {
        return SEVERAL_JOBS
                .splitAsStream(messy.toLowerCase(Locale.ROOT))
                .map(OccupationWords::key)
                .flatMap(part -> exactly(part).stream())
                .distinct()
                .toList();
    }

    /** "Marbot masjid Al-Ikhlas": the longest known opening; a single word only if it opens no other job's name. */
    private Optional<String> byOpening(List<String> words) {
        for (var length = words.size() - 1; length > 0; length--) {
            var opening = String.join(" ", words.subList(0, length));
            var slug = exactly(opening);
            if (slug.isPresent() && (length > 1 || !openingWords.contains(opening))) {
                return slug;
            }
        }
        return Optional.empty();
    }

    private Optional<String> withTypo(String key) {
        if (key.length() < SHORTEST_WITH_TYPO) {
            return Optional.empty();
        }
        var close = slugs.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= SHORTEST_WITH_TYPO - 1)
                .filter(entry -> Spelling.distance(key, entry.getKey(), 1) <= 1)
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return close.size() == 1 ? Optional.of(close.getFirst()) : Optional.empty();
    }

    private void findOpeningWords() {
        slugs.forEach((key, slug) -> {
            var space = key.indexOf(' ');
            var opening = space < 0 ? "" : key.substring(0, space);
            if (slugs.containsKey(opening) && !slug.equals(slugs.get(opening))) {
                openingWords.add(opening);
            }
        });
    }

    private static String withoutLeadingZero(String key) {
        return key.length() == 2 && key.startsWith("0") ? key.substring(1) : key;
    }
}
