package id.gemet.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** The participant number BPJS Ketenagakerjaan gives: 11 digits. A person can hold several, so it identifies no one. */
public record Kpj(String digits) {

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");

    public Kpj {
        if (!ELEVEN_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("A KPJ has 11 digits");
        }
    }

    public static Optional<Kpj> of(String text) {
        return ELEVEN_DIGITS.matcher(text).matches() ? Optional.of(new Kpj(text)) : Optional.empty();
    }

    public String masked() {
        return "••• •••• " + digits.substring(7);
    }

    @Override
    public String toString() {
        return "*******" + digits.substring(7);
    }
}
