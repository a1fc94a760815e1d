package id.gemet.billing;

/** Why a run looks wrong and stops as a draft. */
public enum Doubt {
    /** Nobody owes dues for a month that has not begun; next month's bills are made in its first days. */
    FUTURE_MONTH,
    /** Far more people than in the last month billed. */
    PEOPLE_JUMP,
    /** Far fewer people than in the last month billed. */
    PEOPLE_DROP,
    /** About as many people, and most of them others. */
    PEOPLE_EXCHANGED,
    /** As {@link #PEOPLE_JUMP}, on one line among others. */
    LINE_JUMP,
    /** As {@link #PEOPLE_DROP}, on one line that may still pay. */
    LINE_DROP,
    /** People who died, grew too old or are paid for by another, as the insurer's last list says. */
    PEOPLE_GONE,
    /** Dues per person far from the last month's: a wrong rate, or the wrong rate's month. */
    PRICE_JUMP,
    /** Money was set aside at a price that no month of the line costs by today's tariffs: the tariffs changed since. */
    TARIFF_CHANGED,
    /** Dues per person above what was reserved for them. */
    ABOVE_RESERVED
}
