package id.gemet.intake.web;

import id.gemet.intake.SenderKind;
import org.jspecify.annotations.Nullable;

/** Whose list is uploaded; missing as long as nothing was chosen. */
record UploadForm(@Nullable SenderKind kind, @Nullable String sender) {}
