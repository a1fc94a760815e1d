package id.gemet.verification.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A figure to be changed. */
record RuleForm(
        @Nullable String setting,
        @Nullable Integer value,
        @Nullable LocalDate from) {}
