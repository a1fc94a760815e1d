package id.gemet.examples;

/** As written on the identity card: L laki-laki, P perempuan. */
public enum Sex {
    MALE("L"),
    FEMALE("P");

    private final String letter;

    Sex(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}
