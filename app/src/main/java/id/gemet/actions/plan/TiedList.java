package id.gemet.actions.plan;

import java.time.LocalDate;
import java.util.UUID;

/** An uploaded list that a plan rests on, or could. */
public record TiedList(UUID id, String sender, LocalDate takenIn, long rows) {}
