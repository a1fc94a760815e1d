package id.gemet.funding.allocation;

/**
 * What a plan is measured by, the first first.
 *
 * @param lapsing people covered now who are left without a payer in some month
 * @param lostMonths how many months those are
 * @param protectedAnew people who reach the full death benefit by this plan
 * @param personMonths paid for in all
 * @param lineOrder each person-month counted with its line's place in the order of spending: less is better
 */
public record Achieved(long lapsing, long lostMonths, long protectedAnew, long personMonths, long lineOrder) {}
