package id.gemet.linkage.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file's columns are and how its records are brought together. Says nothing of probabilities: those are learnt
 * from the records, or come as {@link Parameters}.
 *
 * @param id the column that names a record in the output; the row number if empty
 * @param source the column that says where a record comes from
 * @param uniqueSources sources in which nobody stands twice: their records are never linked with each other
 * @param confirmed identifiers some records have for sure
 * @param relations what else than being one person makes records agree; groups of columns that hang together in the
 *     records are found and taken besides
 */
public record LinkModel(
        Optional<String> id,
        Optional<String> source,
        List<String> uniqueSources,
        Optional<Confirmed> confirmed,
        List<Column> columns,
        List<Pass> passes,
        List<Relation> relations) {

    /** A pattern of agreement is packed into one long, three bits a column. */
    static final int COLUMNS_MAX = 20;

    static final int PASSES_MAX = 31;
    static final int RELATIONS_MAX = 4;

    public LinkModel {
        uniqueSources = List.copyOf(uniqueSources);
        columns = List.copyOf(columns);
        passes = List.copyOf(passes);
        relations = List.copyOf(relations);
        require(!columns.isEmpty(), "A model compares at least one column.");
        require(!passes.isEmpty(), "A model has at least one blocking pass.");
        require(columns.size() <= COLUMNS_MAX, "A model compares at most " + COLUMNS_MAX + " columns.");
        require(passes.size() <= PASSES_MAX, "A model has at most " + PASSES_MAX + " blocking passes.");
        require(relations.size() <= RELATIONS_MAX, "A model has at most " + RELATIONS_MAX + " relations.");
        for (var pass : passes) {
            require(!pass.parts().isEmpty(), "A blocking pass names at least one column.");
            for (var part : pass.parts()) {
                require(
                        indexOf(columns, part.column()) >= 0,
                        "The blocking pass \"" + pass + "\" names the column \"" + part.column()
                                + "\", which the model does not have.");
            }
        }
        if (confirmed.isPresent()) {
            var identifier = confirmed.get().identifier();
            require(
                    indexOf(columns, identifier) >= 0,
                    "The confirmed column \"" + identifier + "\" is none of the model's.");
        }
        for (var relation : relations) {
            for (var shared : relation.shares()) {
                require(
                        indexOf(columns, shared) >= 0,
                        "The relation \"" + relation.name() + "\" names the column \"" + shared
                                + "\", which the model does not have.");
            }
        }
    }

    /** The same model for two files in neither of which anybody stands twice. */
    public LinkModel oneToOne() {
        return new LinkModel(id, Optional.empty(), List.of("A", "B"), confirmed, columns, passes, relations);
    }

    /** The same model with these relations too, as far as there is room and none shares just the same. */
    LinkModel with(List<Relation> found) {
        var all = new ArrayList<>(relations);
        for (var relation : found) {
            boolean known =
                    all.stream().anyMatch(other -> Set.copyOf(other.shares()).equals(Set.copyOf(relation.shares())));
            if (!known && all.size() < RELATIONS_MAX) {
                all.add(relation);
            }
        }
        return new LinkModel(id, source, uniqueSources, confirmed, columns, passes, all);
    }

    /** The position of a column, -1 if there is none of that name. */
    int column(String name) {
        return indexOf(columns, name);
    }

    private static int indexOf(List<Column> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
