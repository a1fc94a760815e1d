package id.gemet.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How well records are brought together on invented people with realistic damage; the floors are below what is measured. */
class LinkageQualityTest {

    private static final long SEED = 20260817;
    private static final int RECORDS = 20_000;
    private static final int PEOPLE = 14_000;

    private final Map<Long, Integer> personOf = new HashMap<>();
    private final List<Person> list = list();

    @Test
    void duplicatesInsideAListAreFoundAndFewAreWrong() {
        var duplicates = Duplicates.within(list);

        Set<List<Long>> found = new HashSet<>();
        duplicates.clusters().forEach(cluster -> found.addAll(pairs(cluster)));
        Set<List<Long>> review = new HashSet<>();
        duplicates.reviews().forEach(pair -> review.add(List.of(pair.first(), pair.second())));
        var truth = truePairs();
        long right = found.stream().filter(truth::contains).count();
        long inReview = review.stream().filter(truth::contains).count();
        double precision = (double) right / found.size();
        double recall = (double) right / truth.size();
        System.out.printf(
                "seed %d: precision %.4f, recall %.4f; of %d pairs for review %d are true, recall with them %.4f%n",
                SEED, precision, recall, review.size(), inReview, (double) (right + inReview) / truth.size());
        assertThat(precision).isGreaterThan(0.97);
        assertThat(recall).isGreaterThan(0.93);
    }

    private List<Person> list() {
        var random = new Random(SEED);
        var city = InventedPeople.ofSeed(SEED, PEOPLE);
        var damage = new Damage(random, city);
        var records = new ArrayList<Person>();
        for (int i = 0; i < RECORDS; i++) {
            int person = i < PEOPLE ? i : random.nextInt(PEOPLE);
            records.add(damage.rewritten(person, i));
            personOf.put((long) i, person);
        }
        return records;
    }

    private Set<List<Long>> truePairs() {
        Map<Integer, List<Long>> records = new HashMap<>();
        for (long id = 0; id < RECORDS; id++) {
            records.computeIfAbsent(personOf.getOrDefault(id, -1), person -> new ArrayList<>())
                    .add(id);
        }
        Set<List<Long>> pairs = new HashSet<>();
        records.values().forEach(ids -> pairs.addAll(pairs(ids)));
        return pairs;
    }

    private static List<List<Long>> pairs(List<Long> ids) {
        var pairs = new ArrayList<List<Long>>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                pairs.add(List.of(ids.get(i), ids.get(j)));
            }
        }
        return pairs;
    }
}
