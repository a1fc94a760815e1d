package id.gemet.funding.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The best by one aim after the other, each kept at its best before the next.
 *
 * <p>Whole people are slow to find and fractions of people quick, and fractions are never worse. So the aims are first
 * settled in fractions; after each, what costs more than the fraction of a person that cannot be had anyway is ruled out.
 * What is left holds every whole solution that is as good as the fractions allow. Few pools have people in fractions: first
 * only these are settled in whole people, and if that is not as good, all that is left is. Should no whole solution be as
 * good, the aims are settled in whole people one by one.
 *
 * @param proven that it is the best there is
 */
record Optimum(Shares shares, boolean proven) {

    private static final double ROUNDING = 1e-3;

    static Optimum of(Horizon horizon, List<Group> groups, long deadline) {
        return asGoodAsFractions(horizon, groups, deadline).orElseGet(() -> oneByOne(horizon, groups, deadline));
    }

    private static Optional<Optimum> asGoodAsFractions(Horizon horizon, List<Group> groups, long deadline) {
        try (var fractions = new Program(horizon, groups, Numbers.ANY, deadline)) {
            var aims = aims(horizon, fractions);
            var best = new ArrayList<Long>();
            for (var aim : aims) {
                if (!fractions.maximise(aim)) {
                    return Optional.empty();
                }
                var bound = fractions.bound();
                best.add((long) Math.floor(bound + ROUNDING));
                if (best.size() < aims.size()) {
                    fractions.confine(Math.max(0, bound - best.getLast()));
                    if (bound - best.getLast() > ROUNDING) {
                        fractions.keep(aim, best.getLast());
                    }
                }
            }
            var last = best.size() - 1;
            return inWhole(horizon, groups, deadline, fractions, aims, true)
                    .filter(found -> found.values.equals(best))
                    .or(() -> inWhole(horizon, groups, deadline, fractions, aims, false)
                            .filter(found -> found.values.subList(0, last).equals(best.subList(0, last))))
                    .map(found -> new Optimum(found.shares, true));
        }
    }

    private record Found(Shares shares, List<Long> values) {}

    /** What the aims come to in whole people; perhaps only pools with people in fractions are settled. */
    private static Optional<Found> inWhole(
            Horizon horizon,
            List<Group> groups,
            long deadline,
            Program fractions,
            List<Aim> aims,
            boolean onlyWhereDivided) {
        try (var program = new Program(horizon, groups, Numbers.WHOLE, deadline)) {
            program.confineAs(fractions);
            if (onlyWhereDivided) {
                program.takeWhole(fractions);
            }
            return program.maximiseInWhole(aims.getLast())
                    ? Optional.of(new Found(program.shares(), program.values(aims)))
                    : Optional.empty();
        }
    }

    private static Optimum oneByOne(Horizon horizon, List<Group> groups, long deadline) {
        try (var program = new Program(horizon, groups, Numbers.WHOLE, deadline)) {
            var proven = true;
            var aims = aims(horizon, program);
            for (var aim : aims) {
                if (aim == aims.getLast()) {
                    proven &= program.maximiseInWhole(aim);
                } else if (!aim.isNothing()) {
                    proven &= program.maximise(aim);
                    program.keep(aim, program.value(aim));
                }
            }
            return new Optimum(program.shares(), proven);
        }
    }

    private static List<Aim> aims(Horizon horizon, Program program) {
        return List.of(
                program.most((group, term) -> group.keeps(term) ? 1 : 0),
                program.most((group, term) -> group.isCoveredNow() ? term.months() : 0),
                program.most((group, term) -> group.matures(term) ? 1 : 0),
                program.most((group, term) -> term.months()),
                program.leastByLine(horizon::place));
    }
}
