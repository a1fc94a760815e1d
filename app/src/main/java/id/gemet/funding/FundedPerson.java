package id.gemet.funding;

import id.gemet.shared.MonthRange;

/**
 * Somebody a line pays for, as a payer may see them.
 *
 * @param shownAs initials
 * @param kelurahan dotted code, empty where unknown
 * @param occupation slug, empty where unknown
 */
public record FundedPerson(String shownAs, String kelurahan, String occupation, MonthRange months) {}
