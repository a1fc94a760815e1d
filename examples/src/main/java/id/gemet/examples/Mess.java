package id.gemet.examples;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How often each damage strikes a row of a sender. */
final class Mess {

    private final EnumMap<Damage, Double> rates = new EnumMap<>(Damage.class);

    private Mess() {}

    static Mess none() {
        return new Mess();
    }

    /** A list typed with ordinary care. */
    static Mess honest() {
        return none().with(Damage.ONLY_A_NAME, 0.003)
                .with(Damage.NIK_LEFT_OUT, 0.006)
                .with(Damage.NIK_PLACEHOLDER, 0.003)
                .with(Damage.NIK_TOO_SHORT, 0.009)
                .with(Damage.NIK_TOO_LONG, 0.004)
                .with(Damage.NIK_MISTYPED, 0.009)
                .with(Damage.NIK_IMPOSSIBLE_DAY, 0.002)
                .with(Damage.NIK_IS_KK, 0.002)
                .with(Damage.NIK_FROM_ABOVE, 0.003)
                .with(Damage.NIK_SPACED, 0.02)
                .with(Damage.NIK_DOTTED, 0.01)
                .with(Damage.NIK_APOSTROPHE, 0.03)
                .with(Damage.NAME_LEFT_OUT, 0.002)
                .with(Damage.NAME_IS_A_NUMBER, 0.001)
                .with(Damage.NAME_OTHER_SPELLING, 0.04)
                .with(Damage.NAME_TYPO, 0.02)
                .with(Damage.NAME_SPACES, 0.03)
                .with(Damage.DATE_LEFT_OUT, 0.01)
                .with(Damage.DATE_SWAPPED, 0.01)
                .with(Damage.DATE_IMPOSSIBLE, 0.003)
                .with(Damage.DATE_UNREADABLE, 0.005)
                .with(Damage.DATE_WRONG_YEAR, 0.008)
                .with(Damage.SEX_WRONG, 0.006)
                .with(Damage.SEX_UNREADABLE, 0.004)
                .with(Damage.PLACE_OTHER_SPELLING, 0.08)
                .with(Damage.PLACE_UNKNOWN, 0.006)
                .with(Damage.JOB_UNKNOWN, 0.015)
                .with(Damage.PHONE_LEFT_OUT, 0.10)
                .with(Damage.PHONE_WITHOUT_ZERO, 0.15)
                .with(Damage.PHONE_UNREADABLE, 0.02);
    }

    /** A list nobody had checked. */
    static Mess poor() {
        return honest().with(Damage.ONLY_A_NAME, 0.10)
                .with(Damage.NIK_LEFT_OUT, 0.08)
                .with(Damage.NIK_PLACEHOLDER, 0.05)
                .with(Damage.NIK_TOO_SHORT, 0.05)
                .with(Damage.NIK_TOO_LONG, 0.02)
                .with(Damage.NIK_MISTYPED, 0.05)
                .with(Damage.NIK_IS_KK, 0.02)
                .with(Damage.NAME_OTHER_SPELLING, 0.08)
                .with(Damage.NAME_TYPO, 0.05)
                .with(Damage.DATE_LEFT_OUT, 0.12)
                .with(Damage.DATE_WRONG_YEAR, 0.03)
                .with(Damage.PHONE_LEFT_OUT, 0.35);
    }

    /** A list somebody had checked against the identity cards. */
    static Mess slight() {
        return none().with(Damage.NIK_TOO_SHORT, 0.003)
                .with(Damage.NIK_MISTYPED, 0.003)
                .with(Damage.NIK_APOSTROPHE, 0.01)
                .with(Damage.NAME_OTHER_SPELLING, 0.02)
                .with(Damage.NAME_TYPO, 0.005)
                .with(Damage.DATE_SWAPPED, 0.004)
                .with(Damage.PHONE_WITHOUT_ZERO, 0.1)
                .with(Damage.PLACE_OTHER_SPELLING, 0.1);
    }

    Mess with(Damage damage, double rate) {
        rates.put(damage, rate);
        return this;
    }

    Set<Damage> strike(Dice dice) {
        var struck = EnumSet.noneOf(Damage.class);
        var groups = EnumSet.noneOf(Damage.Group.class);
        for (Map.Entry<Damage, Double> rate : rates.entrySet()) {
            if (dice.chance(rate.getValue()) && groups.add(rate.getKey().group())) {
                struck.add(rate.getKey());
            }
        }
        return struck;
    }
}
