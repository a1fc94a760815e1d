package id.gemet.linkage.engine;

import java.util.Map;

/**
 * How many planted copies a run found again.
 *
 * @param byDamage of each kind of damage, of the copies that suffered it
 */
public record PlantedRecall(Share all, Map<String, Share> byDamage) {

    public record Share(int found, int planted) {

        public double share() {
            return planted == 0 ? 1 : (double) found / planted;
        }
    }
}
