package id.gemet.enrolment;

import id.gemet.shared.Kpj;
import id.gemet.shared.Rupiah;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of the insurer's answer, as its texts stand there. */
record ReplyRow(int row, String nik, String kpj, String status, String reason, String dues) {

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

    /** Empty unless it is a participant number. */
    Optional<String> kpjDigits() {
        return Kpj.of(kpj.replaceAll("[\\s.'-]", "")).map(Kpj::digits);
    }

    /** What the insurer adds in words, without any number that could be somebody's. */
    String remark() {
        return (status.strip() + " " + reason.strip()).strip().replaceAll("[0-9]{6,}", "•••");
    }

    /** "16800", "Rp16.800", "16.800,00". What cannot be read counts as nothing, so that somebody looks. */
    Optional<Rupiah> rupiah() {
        if (dues.isBlank()) {
            return Optional.empty();
        }
        var plain = dues.replaceFirst("(?i)^\\s*Rp\\.?\\s*", "").strip().replaceFirst("[.,]00?$", "");
        return plain.matches("[0-9]{1,12}|[0-9]{1,3}(\\.[0-9]{3}){1,3}|[0-9]{1,3}(,[0-9]{3}){1,3}")
                ? Optional.of(new Rupiah(Long.parseLong(plain.replaceAll("[.,]", ""))))
                : Optional.of(Rupiah.ZERO);
    }

    /** In outline, so that no number ends up in a log. */
    @Override
    public String toString() {
        return "ReplyRow[" + row + "]";
    }
}
