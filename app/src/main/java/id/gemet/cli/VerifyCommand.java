package id.gemet.cli;

import id.gemet.access.Acting;
import id.gemet.access.Actor;
import id.gemet.access.Offices;
import id.gemet.audit.ChainVerifier;
import id.gemet.audit.Verdict;
import java.io.PrintWriter;
import java.util.List;

/** Exit code 0 only when at least one chain was checked and every chain is intact. */
final class VerifyCommand {

    private VerifyCommand() {}

    static Command command() {
        return new Command(
                        "verify",
                        List.of("Recomputes every office's audit chain, and says which entry is wrong if one is."),
                        (_, out, _) -> Installation.with(application -> verify(
                                application.getBean(Offices.class), application.getBean(ChainVerifier.class), out)))
                .takes(Operands.subcommand("[COMMAND]", "figures", "card"));
    }

    static int verify(Offices offices, ChainVerifier verifier, PrintWriter out) {
        var pemdas = offices.pemdas();
        if (pemdas.isEmpty()) {
            out.println("Not verified: there is no office here, so nothing was checked.");
            return 1;
        }
        var failures = 0;
        for (var pemda : pemdas) {
            var verdict = Acting.as(Actor.system(pemda), verifier::verify);
            out.println(pemda.region() + " " + pemda.name() + ": " + sentence(verdict));
            failures += verdict.isIntact() ? 0 : 1;
        }
        return failures == 0 ? 0 : 1;
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Intact(var entries, var head) -> "intact, " + entries + " entries checked, head " + head;
            case Verdict.NothingChecked() -> "not verified: the chain is empty, nothing was checked";
            case Verdict.ContentChanged(var sequence) -> "CONTENT CHANGED at entry " + sequence;
            case Verdict.LinkBroken(var sequence) -> "LINK BROKEN before entry " + sequence;
            case Verdict.Gap(var sequence) -> "GAP before entry " + sequence;
            case Verdict.CutOff(var head, var entries) ->
                "CUT OFF: the head counts " + head + " entries, " + entries + " are there";
        };
    }
}
