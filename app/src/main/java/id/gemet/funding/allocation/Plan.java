package id.gemet.funding.allocation;

import java.util.List;

/**
 * Who is paid by which line for which months.
 *
 * @param awards the first in the order of priority first
 * @param changesOfPayer counted over all who have a term
 * @param changesAtLeast how many there are, whichever line pays which month of these terms
 * @param optimal whether each measure is proven the best there is, given those before it
 */
public record Plan(List<Award> awards, Achieved achieved, int changesOfPayer, long changesAtLeast, boolean optimal) {

    public Plan {
        awards = List.copyOf(awards);
    }
}
