package id.gemet.coverage;

/** Two shares of different people were about to be put side by side. */
public final class DifferentBases extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    DifferentBases(Denominator one, Denominator other) {
        super("Not comparable: of %d (%s, %s) and of %d (%s, %s)"
                .formatted(one.people(), one.base(), one.asOf(), other.people(), other.base(), other.asOf()));
    }
}
