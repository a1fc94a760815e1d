package id.gemet.enrolment;

import id.gemet.shared.Kpj;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of the insurer's answer, as its texts stand there. */
record ReplyRow(int row, String nik, String kpj, String status, String reason) {

    private static final Pattern REFUSAL = Pattern.compile("TOLAK|GAGAL|TIDAK|REJECT|INVALID|ERROR");

    sealed interface Answer {

        record Accepted(Kpj kpj) implements Answer {}

        record Rejected(String reason) implements Answer {}

        record Unusable(Reply.Problem.Kind kind) implements Answer {}
    }

    /** A refusal counts as one even beside a number: somebody may hold a number from an earlier job. */
    Answer answer() {
        if (REFUSAL.matcher(status.toUpperCase(Locale.ROOT)).find()) {
            return new Answer.Rejected(reason.isBlank() ? status.strip() : reason.strip());
        }
        var digits = kpj.replaceAll("[\\s.'-]", "");
        if (!digits.isEmpty()) {
            return Kpj.of(digits)
                    .<Answer>map(Answer.Accepted::new)
                    .orElseGet(() -> new Answer.Unusable(Reply.Problem.Kind.KPJ_UNREADABLE));
        }
        return status.isBlank() && !reason.isBlank()
                ? new Answer.Rejected(reason.strip())
                : new Answer.Unusable(Reply.Problem.Kind.NO_ANSWER);
    }

    Optional<String> nikDigits() {
        var digits = nik.replaceAll("[\\s.'-]", "");
        return digits.matches("[0-9]{16}") ? Optional.of(digits) : Optional.empty();
    }

    /** In outline, so that no number ends up in a log. */
    @Override
    public String toString() {
        return "ReplyRow[" + row + "]";
    }
}
