package id.gemet.funding.web;

import id.gemet.funding.pledge.Instalment;
import id.gemet.funding.pledge.PledgeTerms;
import id.gemet.funding.pledge.PledgeUnit;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import id.gemet.tariffs.Tariffs;
import id.gemet.web.FormReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads the terms of a pledge from what was typed; its worth and the amount left open are computed. */
@Component
class PledgeTermsReader {

    static final String MISSING = "funding.pledge.missing.";

    private final FormReader reader;
    private final Tariffs tariffs;
    private final Clock clock;

    PledgeTermsReader(FormReader reader, Tariffs tariffs, Clock clock) {
        this.reader = reader;
        this.tariffs = tariffs;
        this.clock = clock;
    }

    /** @param arrived instalments that are no longer typed */
    Optional<PledgeTerms> read(PledgeForm form, BindingResult problems, PayerKind payer, List<Instalment> arrived) {
        var unit = reader.require(problems, MISSING, "unit", form.unit(), PledgeUnit.class, any -> true);
        var quantity = reader.require(
                problems, MISSING, "quantity", form.quantity(), Rupiah.class, whole -> whole.amount() > 0);
        var months = reader.months(problems, MISSING, form.first(), form.last());
        var document = reader.require(problems, MISSING, "document", form.document(), String.class, any -> true);
        var today = LocalDate.now(clock);
        var dated =
                reader.require(problems, MISSING, "dated", form.dated(), LocalDate.class, day -> !day.isAfter(today));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var count = quantity.orElseThrow().amount();
        var worth = unit.orElseThrow().worth(count, months.orElseThrow(), payer, tariffs.table());
        var instalments = instalments(form, worth, arrived);
        if (instalments.isEmpty()) {
            problems.rejectValue("due", MISSING + "due", "due");
            return Optional.empty();
        }
        return Optional.of(new PledgeTerms(
                unit.orElseThrow(),
                count,
                months.orElseThrow(),
                worth,
                document.orElseThrow(),
                dated.orElseThrow(),
                instalments.get()));
    }

    /** Empty when they do not add up to what the pledge is worth, or a row cannot be read. */
    private Optional<List<Instalment>> instalments(PledgeForm form, Rupiah worth, List<Instalment> arrived) {
        var typed = form.typed().stream().filter(row -> !row.isBlank()).toList();
        var left = worth;
        for (var instalment : arrived) {
            left = left.minus(instalment.amount());
        }
        for (var row : typed) {
            left = left.minus(reader.read(row.amount(), Rupiah.class).orElse(Rupiah.ZERO));
        }
        var instalments = new ArrayList<>(arrived);
        for (var row : typed) {
            var due = reader.read(row.due(), LocalDate.class);
            var rest = row.amount().isBlank();
            var amount = rest ? Optional.of(left) : reader.read(row.amount(), Rupiah.class);
            var number = reader.read(row.number(), Integer.class);
            if (number.isEmpty()
                    || due.isEmpty()
                    || amount.filter(some -> some.amount() > 0).isEmpty()) {
                return Optional.empty();
            }
            instalments.add(new Instalment(number.get(), due.get(), amount.get()));
            left = rest ? Rupiah.ZERO : left;
        }
        var distinct = instalments.stream().map(Instalment::number).distinct().count() == instalments.size();
        return left.equals(Rupiah.ZERO) && distinct && !instalments.isEmpty()
                ? Optional.of(instalments)
                : Optional.empty();
    }
}
