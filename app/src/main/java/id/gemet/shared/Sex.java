package id.gemet.shared;

import java.util.Optional;

/** As the population register writes it: L (laki-laki) or P (perempuan). */
public enum Sex {
    MALE('L'),
    FEMALE('P');

    private final char code;

    Sex(char code) {
        this.code = code;
    }

    public char code() {
        return code;
    }

    public static Optional<Sex> ofCode(String code) {
        return switch (code) {
            case "L" -> Optional.of(MALE);
            case "P" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
