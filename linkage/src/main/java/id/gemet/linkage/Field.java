package id.gemet.linkage;

import java.util.Arrays;

/** What of a person is compared. */
public enum Field {
    NIK,
    NAME,
    BIRTH_DATE,
    SEX,
    KELURAHAN,
    MOTHER,
    PHONE,
    /** Not a column: what the evidence loses because members of a household share it. */
    RELATION;

    /** Best first; some fields never reach some of them. */
    public Level[] levels() {
        return switch (this) {
            case NIK -> NikDistance.values();
            case NAME, MOTHER -> NameAgreement.values();
            case BIRTH_DATE -> BirthDateAgreement.values();
            case SEX, KELURAHAN, PHONE -> ValueAgreement.values();
            case RELATION -> RelationAgreement.values();
        };
    }

    Level level(String name) {
        return Arrays.stream(levels())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No level of " + this + ": " + name));
    }
}
