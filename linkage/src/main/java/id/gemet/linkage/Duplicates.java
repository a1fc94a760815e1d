package id.gemet.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which records of one list are the same person, and which pairs a person has to look at. */
public final class Duplicates {

    /** Two records, by {@link Person#id}, that may be one person but are not in one cluster. */
    public record ReviewPair(long first, long second, MatchWeight weight) {}

    private final int[] personNumbers;
    private final List<List<Long>> clusters;
    private final List<ReviewPair> reviews;

    private Duplicates(int[] personNumbers, List<List<Long>> clusters, List<ReviewPair> reviews) {
        this.personNumbers = personNumbers;
        this.clusters = List.copyOf(clusters);
        this.reviews = List.copyOf(reviews);
    }

    public static Duplicates within(List<Person> persons) {
        return within(PersonIndex.of(PersonModel.indonesian(), persons));
    }

    /** Among the people of an index; the same index gives the same answer every time. */
    public static Duplicates within(PersonIndex index) {
        var matches = new ArrayList<ScoredPair>();
        var doubtful = new ArrayList<ScoredPair>();
        for (int row = 0; row < index.size(); row++) {
            for (int other : index.candidatesAfter(row)) {
                var decision = index.likely(index.person(row), index.person(other));
                if (decision != null) {
                    var pair = new ScoredPair(row, other, decision.weight());
                    (decision instanceof LinkDecision.Match ? matches : doubtful).add(pair);
                }
            }
        }
        matches.sort(Comparator.comparing(ScoredPair::weight)
                .reversed()
                .thenComparingInt(ScoredPair::first)
                .thenComparingInt(ScoredPair::second));
        var clusters = new Clusters(index);
        matches.forEach(clusters::join);
        doubtful.addAll(matches);
        return of(index, clusters, doubtful);
    }

    private static Duplicates of(PersonIndex index, Clusters clusters, List<ScoredPair> pairs) {
        var numbers = clusters.numbers();
        var reviews = pairs.stream()
                .filter(pair -> numbers[pair.first()] != numbers[pair.second()])
                .map(pair -> new ReviewPair(
                        index.person(pair.first()).id(),
                        index.person(pair.second()).id(),
                        pair.weight()))
                .sorted(Comparator.comparing(ReviewPair::weight)
                        .reversed()
                        .thenComparingLong(ReviewPair::first)
                        .thenComparingLong(ReviewPair::second))
                .toList();
        var members = clusters.ofSeveral().stream()
                .map(rows -> rows.stream().map(row -> index.person(row).id()).toList())
                .toList();
        return new Duplicates(numbers, members, reviews);
    }

    /** Ids of records that are one person, in the order of the list; only where there are at least two. */
    public List<List<Long>> clusters() {
        return clusters;
    }

    /** Strongest first. */
    public List<ReviewPair> reviews() {
        return reviews;
    }

    /** Equal for the records of one person: 1 for the first person of the list, 2 for the second, and so on. */
    public int personNumber(int position) {
        return personNumbers[position];
    }

    /** Two rows of an index that are one person, or may be. */
    record ScoredPair(int first, int second, MatchWeight weight) {}
}
