package id.gemet.linkage;

import java.util.Locale;
import java.util.StringJoiner;

/**
 * How a pair agrees, without what it agrees on: the level of each field, and where it matters how rare the value is.
 * {@code NIK:TRANSPOSED NAME:EXACT:14.250 …}; it outlives the records, and tells nothing of who they are about.
 */
@SuppressWarnings("EnumOrdinal") // arrays by field, as in Comparison
public record AgreementPattern(String text) {

    public AgreementPattern {
        comparison(text);
    }

    static AgreementPattern of(Comparison pair) {
        var text = new StringJoiner(" ");
        for (int field = 0; field < pair.levels().length; field++) {
            double surprise = pair.surprises()[field];
            text.add(Field.values()[field] + ":" + pair.levels()[field].name()
                    + (surprise == 0 ? "" : String.format(Locale.ROOT, ":%.3f", surprise)));
        }
        return new AgreementPattern(text.toString());
    }

    Comparison comparison() {
        return comparison(text);
    }

    private static Comparison comparison(String text) {
        var fields = text.split(" ", -1);
        if (fields.length != Field.RELATION.ordinal()) {
            throw new IllegalArgumentException("A pattern names every field once");
        }
        var levels = new Level[fields.length];
        var surprises = new double[fields.length];
        for (int i = 0; i < fields.length; i++) {
            var parts = fields[i].split(":", -1);
            var field = Field.valueOf(parts[0]);
            if (field.ordinal() != i || parts.length < 2) {
                throw new IllegalArgumentException("A pattern names every field once, in order");
            }
            levels[i] = field.level(parts[1]);
            surprises[i] = parts.length > 2 ? Double.parseDouble(parts[2]) : 0;
        }
        return new Comparison(levels, surprises);
    }
}
