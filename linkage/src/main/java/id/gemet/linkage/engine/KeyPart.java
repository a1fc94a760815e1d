package id.gemet.linkage.engine;

import java.util.Locale;

/** A part of a blocking key: a column, and what of its value must agree. Written {@code name.token}, {@code nik.head}. */
public record KeyPart(String column, Use use) {

    public enum Use {
        /** The whole value: of a name all tokens in any order, of a date day and month in either order. */
        ALL,
        /** Each token for itself, by its consonants: records that share one meet. */
        TOKEN,
        /** The rarest token. */
        RARE,
        /** An identifier without its last digit, which spreadsheets lose; of a date the year. */
        HEAD,
        /** An identifier without its first six digits. */
        TAIL,
        /**
         * No agreement: records are sorted by the value, and neighbours meet (sorted neighbourhood, Hernández and Stolfo
         * 1995). The other parts of the pass must agree all the same.
         */
        NEAR
    }

    public static KeyPart of(String written) {
        int dot = written.lastIndexOf('.');
        if (dot > 0) {
            for (var use : Use.values()) {
                if (use.name().equalsIgnoreCase(written.substring(dot + 1))) {
                    return new KeyPart(written.substring(0, dot), use);
                }
            }
        }
        return new KeyPart(written, Use.ALL);
    }

    @Override
    public String toString() {
        return use == Use.ALL ? column : column + "." + use.name().toLowerCase(Locale.ROOT);
    }
}
