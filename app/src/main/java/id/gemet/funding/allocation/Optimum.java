package id.gemet.funding.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The best by one aim after the other, each kept at its best before the next.
 *
 * <p>Whole people are slow to find and fractions of people quick, and fractions are never worse. So the aims are first
 * settled in fractions; after each, what costs more than the fraction of a person that cannot be had anyway is ruled out.
 * What is left holds every whole solution that is as good as the fractions allow, and is small: the last aim is settled in
 * it in whole people. Should no whole solution be as good, the aims are settled in whole people one by one.
 *
 * @param proven that it is the best there is
 */
record Optimum(Shares shares, boolean proven) {

    private static final double ROUNDING = 1e-3;

    static Optimum of(Horizon horizon, List<Group> groups, long deadline) {
        return asGoodAsFractions(horizon, groups, deadline).orElseGet(() -> oneByOne(horizon, groups, deadline));
    }

    private static Optional<Optimum> asGoodAsFractions(Horizon horizon, List<Group> groups, long deadline) {
        try (var fractions = new Program(horizon, groups, Program.Numbers.ANY, deadline);
                var whole = new Program(horizon, groups, Program.Numbers.WHOLE, deadline)) {
            var aims = aims(horizon, fractions);
            var best = new ArrayList<Long>();
            for (var aim : aims.subList(0, aims.size() - 1)) {
                if (!fractions.maximise(aim)) {
                    return Optional.empty();
                }
                var bound = fractions.bound();
                var most = (long) Math.floor(bound + ROUNDING);
                fractions.confine(Math.max(0, bound - most));
                if (bound - most > ROUNDING) {
                    fractions.keep(aim, most);
                }
                best.add(most);
            }
            whole.confineAs(fractions);
            if (!whole.maximise(aims.getLast())) {
                return Optional.empty();
            }
            var shares = whole.shares(aims.getLast());
            for (var i = 0; i < best.size(); i++) {
                if (whole.value(aims.get(i)) != best.get(i)) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Optimum(shares, true));
        }
    }

    private static Optimum oneByOne(Horizon horizon, List<Group> groups, long deadline) {
        try (var program = new Program(horizon, groups, Program.Numbers.WHOLE, deadline)) {
            var proven = true;
            var aims = aims(horizon, program);
            for (var aim : aims) {
                if (!aim.isNothing()) {
                    proven &= program.maximise(aim);
                    program.keep(aim, program.value(aim));
                }
            }
            return new Optimum(program.shares(aims.getLast()), proven);
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
