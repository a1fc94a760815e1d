package id.gemet.examples;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A citizen as a clerk typed them, and what was planted on the way. */
final class TypedRow {

    final Citizen citizen;
    final Map<Field, Entry> entries = new EnumMap<>(Field.class);
    final Set<Finding> findings = EnumSet.noneOf(Finding.class);
    boolean needsRepair;
    boolean nikFromAbove;
    /** The sixteen digits a reader gets out of the NIK cell; empty when it cannot. */
    String nik;

    TypedRow(Citizen citizen) {
        this.citizen = citizen;
        nik = citizen.nik();
    }

    Entry entry(Field field) {
        return entries.getOrDefault(field, Entry.EMPTY);
    }

    void put(Field field, String text) {
        entries.put(field, Entry.words(text));
    }

    void plant(Finding finding) {
        findings.add(finding);
    }

    /** Writes the number of another in place of the citizen's own. */
    void readAs(String other) {
        put(Field.NIK, other);
        nik = other;
        findings.remove(Finding.ALREADY_COVERED);
    }
}
