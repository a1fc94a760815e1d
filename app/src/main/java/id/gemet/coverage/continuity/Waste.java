package id.gemet.coverage.continuity;

import id.gemet.shared.MonthRange;

/**
 * Money that protects less than it could.
 *
 * @param bridge the fewest months whose dues mend it
 */
public record Waste(Kind kind, MonthRange bridge) {

    public enum Kind {
        /** Months between two paid ones without dues; cover goes on after arrears. */
        GAP,
        /** So many of them that cover is over and begins anew. */
        LAPSE,
        /** All is over before the full death benefit is due. */
        TOO_SHORT
    }
}
