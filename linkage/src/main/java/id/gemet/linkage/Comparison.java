package id.gemet.linkage;

import id.gemet.linkage.text.Digits;

/** A pair of people, field by field: the level of agreement, and where it matters how rare the agreeing value is. */
@SuppressWarnings({"EnumOrdinal", "ArrayRecordComponent"}) // the hot path: arrays by field, never compared
record Comparison(Level[] levels, double[] surprises) {

    private static final int FIELDS = Field.RELATION.ordinal();
    private static final double KELURAHAN_SURPRISE_MAX = 7;
    static final double MOTHER_SURPRISE_MAX = 14;

    static Comparison of(EncodedPerson a, EncodedPerson b, Population population) {
        var pair = butForMother(a, b, population);
        pair.setMother(a, b);
        return pair;
    }

    /** Everything but the mother, the one costly field that seldom decides; counted as missing until it is set. */
    static Comparison butForMother(EncodedPerson a, EncodedPerson b, Population population) {
        var pair = new Comparison(new Level[FIELDS], new double[FIELDS]);
        pair.set(Field.NIK, NikDistance.between(a.nik(), b.nik()), 0);
        var name = NameComparison.of(a.name(), b.name());
        pair.set(Field.NAME, name.level(), name.surprise());
        pair.set(Field.BIRTH_DATE, BirthDateAgreement.between(a.birthDate(), b.birthDate()), 0);
        pair.set(Field.SEX, sex(a.sex(), b.sex()), 0);
        pair.set(Field.KELURAHAN, kelurahan(a, b), Math.min(a.kelurahan().surprise(), KELURAHAN_SURPRISE_MAX));
        pair.set(Field.MOTHER, NameAgreement.MISSING, 0);
        pair.setPhone(a.phone(), b.phone(), population);
        return pair;
    }

    void setMother(EncodedPerson a, EncodedPerson b) {
        var mother = NameComparison.of(a.mother(), b.mother());
        set(Field.MOTHER, mother.level(), Math.min(mother.surprise(), MOTHER_SURPRISE_MAX));
    }

    NikDistance nik() {
        return (NikDistance) levels[Field.NIK.ordinal()];
    }

    NameAgreement name() {
        return (NameAgreement) levels[Field.NAME.ordinal()];
    }

    private void set(Field field, Level level, double surprise) {
        levels[field.ordinal()] = level;
        surprises[field.ordinal()] = surprise;
    }

    private static ValueAgreement sex(char a, char b) {
        if (a == 0 || b == 0) {
            return ValueAgreement.MISSING;
        }
        return a == b ? ValueAgreement.SAME : ValueAgreement.DIFFERENT;
    }

    private static ValueAgreement kelurahan(EncodedPerson a, EncodedPerson b) {
        if (!a.hasKelurahan() || !b.hasKelurahan()) {
            return ValueAgreement.MISSING;
        }
        return a.kelurahan().sameAs(b.kelurahan()) ? ValueAgreement.SAME : ValueAgreement.DIFFERENT;
    }

    private void setPhone(long a, long b, Population population) {
        if (a == 0 || b == 0) {
            set(Field.PHONE, ValueAgreement.MISSING, 0);
        } else if (a == b) {
            set(Field.PHONE, ValueAgreement.SAME, population.phoneSurprise(a));
        } else if (Long.bitCount(Digits.differing(a, b)) == 1) {
            double commoner = Math.min(population.phoneSurprise(a), population.phoneSurprise(b));
            set(Field.PHONE, ValueAgreement.ONE_DIGIT, commoner);
        } else {
            set(Field.PHONE, ValueAgreement.DIFFERENT, 0);
        }
    }
}
