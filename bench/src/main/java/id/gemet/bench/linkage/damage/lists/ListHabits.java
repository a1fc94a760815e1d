package id.gemet.bench.linkage.damage.lists;

import id.gemet.bench.linkage.people.Dice;

/** How one list is written from its first row to its last. */
record ListHabits(
        boolean capitals,
        DateHabit dates,
        NikHabit niks,
        boolean asksForMother,
        boolean asksForPhone,
        int nameWidth,
        boolean abbreviates,
        boolean writtenByEar,
        boolean scanned,
        double carelessness,
        boolean onePlaceForAll) {

    enum DateHabit {
        ISO,
        DASHES,
        SLASHES,
        SHORT
    }

    enum NikHabit {
        COMPLETE,
        ABSENT,
        LAST_DIGIT_LOST,
        SCIENTIFIC,
        QUOTED
    }

    static ListHabits of(Dice dice) {
        return new ListHabits(
                dice.chance(0.6),
                dateHabit(dice.unit()),
                nikHabit(dice.unit()),
                dice.chance(0.8),
                dice.chance(0.87),
                dice.chance(0.88) ? Integer.MAX_VALUE : dice.chance(0.5) ? 20 : 25,
                dice.chance(0.35),
                dice.chance(0.15),
                dice.chance(0.06),
                dice.chance(0.5) ? 0.5 : dice.chance(0.6) ? 1 : 2.2,
                dice.chance(0.1));
    }

    private static DateHabit dateHabit(double roll) {
        if (roll < 0.55) {
            return DateHabit.ISO;
        } else if (roll < 0.76) {
            return DateHabit.DASHES;
        }
        return roll < 0.97 ? DateHabit.SLASHES : DateHabit.SHORT;
    }

    private static NikHabit nikHabit(double roll) {
        if (roll < 0.82) {
            return NikHabit.COMPLETE;
        } else if (roll < 0.89) {
            return NikHabit.ABSENT;
        } else if (roll < 0.95) {
            return NikHabit.LAST_DIGIT_LOST;
        }
        return roll < 0.96 ? NikHabit.SCIENTIFIC : NikHabit.QUOTED;
    }
}
