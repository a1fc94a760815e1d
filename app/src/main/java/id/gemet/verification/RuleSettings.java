package id.gemet.verification;

/** The figures an office may set for itself; ages in completed years. */
record RuleSettings(int ageYearsMin, int ageYearsMax, int reverifyMonths) {

    static final RuleSettings DEFAULTS = new RuleSettings(17, 64, 12);
}
