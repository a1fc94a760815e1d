package id.gemet.coverage;

import java.time.LocalDate;

/** What somebody wants computed and published. */
public record NewFigure(Definition definition, Narrowing narrowing, LocalDate asOf, Denominator denominator) {

    public NewFigure {
        if (!definition.isComputed()) {
            throw new IllegalArgumentException("A reported figure is typed, not computed");
        }
    }
}
