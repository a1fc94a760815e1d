package id.gemet.billing;

/** Why a run looks wrong and stops as a draft. */
public enum Doubt {
    /** Nobody owes dues for a month that has not begun; next month's bills are made in its first days. */
    FUTURE_MONTH,
    /** Far more people than the month before. */
    PEOPLE_JUMP,
    /** Far fewer people than the month before. */
    PEOPLE_DROP,
    /** Dues per person far from the month before's: a wrong rate, or the wrong rate's month. */
    PRICE_JUMP,
    /** Dues per person above what was reserved for them. */
    ABOVE_RESERVED
}
