package id.gemet.actions.plan;

/**
 * People whom a plan's own lists brought, each counted for one plan: the one whose list was first. Each figure is part of
 * the one before; whoever came further has come so far.
 *
 * @param verified decided on: eligible, or rejected
 * @param eligible and not rejected
 * @param funded with money set aside, or active
 * @param active covered today
 */
public record ListedPeople(long listed, long verified, long eligible, long funded, long active) {

    public static final ListedPeople NOBODY = new ListedPeople(0, 0, 0, 0, 0);

    public ListedPeople {
        if (active < 0 || funded < active || eligible < funded || verified < eligible || listed < verified) {
            throw new IllegalArgumentException("Nobody comes further without having come so far");
        }
    }

    public long waiting() {
        return listed - verified;
    }

    public long rejected() {
        return verified - eligible;
    }

    public long unfunded() {
        return eligible - funded;
    }

    public long notYetActive() {
        return funded - active;
    }
}
