package id.gemet.shared;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
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
        var synonyms = new HashMap<String, Set<String>>();
        for (var row : occupations) {
            var slug = row.getField("slug");
            LIST_OF_SYNONYMS
                    .splitAsStream(row.getField("synonyms"))
                    .forEach(text -> note(synonyms, OccupationWords.key(text), slug));
        }
        for (var row : spellings) {
            note(synonyms, OccupationWords.key(row.getField("spelling")), row.getField("slug"));
        }
        for (var row : occupations) {
            var label = row.getField("label_id");
            Stream.concat(Stream.of(row.getField("slug"), label), SEVERAL_JOBS.splitAsStream(label))
                    .forEach(text -> note(synonyms, OccupationWords.key(text), row.getField("slug")));
        }
        synonyms.forEach((key, meanings) -> {
            if (meanings.size() == 1 && !VAGUE.contains(key) && !key.isEmpty()) {
                slugs.put(key, meanings.iterator().next());
            }
        });
        occupations.forEach(row -> slugs.put(OccupationWords.key(row.getField("slug")), row.getField("slug")));
        findOpeningWords();
        for (var row : ktpTexts) {
            var first = row.getField("name").split("/", -1)[0];
            exactly(OccupationWords.key(row.getField("name")))
                    .or(() -> exactly(OccupationWords.key(first)))
                    .ifPresent(slug -> {
                        ktp.put(row.getField("code"), slug);
                        ktp.put(OccupationWords.key(row.getField("name")), slug);
                    });
        }
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
        return exactly(key)
                .or(() -> Optional.ofNullable(ktp.get(withoutLeadingZero(key))))
                .or(() -> agreedByParts(messy))
                .or(() -> byOpening(OccupationWords.of(messy)))
                .or(() -> withTypo(key));
    }

    private Optional<String> exactly(String key) {
        return Optional.ofNullable(slugs.get(key));
    }

    /** "Sopir / ojek" names two jobs and is left open; "Nelayan (Suralaya)" names one. */
    private Optional<String> agreedByParts(String messy) {
        var parts = Arrays.stream(SEVERAL_JOBS.split(messy.toLowerCase(Locale.ROOT)))
                .map(OccupationWords::key)
                .flatMap(part -> exactly(part).stream())
                .distinct()
                .toList();
        return parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
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

    private static void note(Map<String, Set<String>> synonyms, String key, String slug) {
        synonyms.computeIfAbsent(key, any -> new HashSet<>()).add(slug);
    }

    private static String withoutLeadingZero(String key) {
        return key.length() == 2 && key.startsWith("0") ? key.substring(1) : key;
    }
}
