package id.gemet.linkage;

/** How well two records agree in one field. Each field has its own enum, best level first and {@code MISSING} last. */
public sealed interface Level
        permits NikDistance, NameAgreement, BirthDateAgreement, ValueAgreement, RelationAgreement {

    String name();

    int ordinal();
}
