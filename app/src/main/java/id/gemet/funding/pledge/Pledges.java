package id.gemet.funding.pledge;

import id.gemet.audit.AuditTrail;
import id.gemet.funding.BudgetLine;
import id.gemet.funding.Deeds;
import id.gemet.funding.LedgerEntry;
import id.gemet.funding.LineId;
import id.gemet.funding.PayerId;
import id.gemet.funding.Payers;
import id.gemet.funding.PromisedMoney;
import id.gemet.funding.TransferId;
import id.gemet.funding.pledge.PledgeAnswer.CommittedBefore;
import id.gemet.funding.pledge.PledgeAnswer.Done;
import id.gemet.funding.pledge.PledgeAnswer.LineHoldsMore;
import id.gemet.funding.pledge.PledgeAnswer.MoreThanOpen;
import id.gemet.funding.pledge.PledgeAnswer.NotCommitted;
import id.gemet.funding.pledge.PledgeAnswer.NotEnough;
import id.gemet.funding.pledge.PledgeAnswer.NotThere;
import id.gemet.funding.pledge.PledgeAnswer.ReceivedBefore;
import id.gemet.funding.pledge.PledgeAnswer.ReceivedStays;
import id.gemet.shared.Rupiah;
import id.gemet.tariffs.PayerKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pledges of the acting pemda; a company's officer finds only their own. Once committed to a budget line a pledge is
 * promised money of its ledger, and an amendment moves there the difference and no more.
 */
@Service
@Transactional
public class Pledges {

    /** Who promises: public budgets grant, and workers pay for themselves. */
    public static final Set<PayerKind> PLEDGERS = EnumSet.of(PayerKind.CSR, PayerKind.BAZNAS, PayerKind.DONOR);

    private final PledgeRows rows;
    private final PledgeReading reading;
    private final Payers payers;
    private final PromisedMoney money;
    private final Deeds deeds;
    private final AuditTrail audit;

    Pledges(PledgeRows rows, PledgeReading reading, Payers payers, PromisedMoney money, Deeds deeds, AuditTrail audit) {
        this.rows = rows;
        this.reading = reading;
        this.payers = payers;
        this.money = money;
        this.deeds = deeds;
        this.audit = audit;
    }

    /** By payer, then the latest paper first. */
    @Transactional(readOnly = true)
    public List<Pledge> list() {
        return reading.list();
    }

    @Transactional(readOnly = true)
    public Optional<Pledge> find(PledgeId id) {
        return reading.find(id);
    }

    /** @param occasion where it was promised, such as a coordination meeting */
    public PledgeId record(UUID key, PayerId payer, String occasion, PledgeTerms terms) {
        var promising = payers.find(payer)
                .filter(found -> PLEDGERS.contains(found.kind()))
                .orElseThrow(() -> new IllegalArgumentException("Nobody who promises"));
        var deed = deeds.begin(key, "funding.promise %s %s %s".formatted(payer, occasion, terms));
        var id = new PledgeId(deed.id());
        if (!deed.repeated()) {
            rows.add(id, promising, occasion);
            rows.addVersion(id, promising, 1, terms);
            audit.record("funding.promise", about(id), terms.worth().toString());
        }
        return id;
    }

    /** A later paper takes the place of the earlier one. */
    public PledgeAnswer amend(UUID key, PledgeId id, PledgeTerms terms) {
        return act(key, id, "funding.promise-amend %s %s".formatted(id, terms), pledge -> {
            if (!pledge.isKeptBy(terms)) {
                return new ReceivedStays();
            }
            var line = pledge.line().flatMap(money::hold);
            var less = pledge.terms().worth().minus(terms.worth());
            var left = line.map(held -> held.balance().pledged()).orElse(less);
            if (less.compareTo(left) > 0) {
                return new NotEnough(left);
            }
            line.ifPresent(held -> move(held, less, terms.document(), id));
            rows.addVersion(id, pledge.payer(), pledge.version() + 1, terms);
            audit.record("funding.promise-amend", about(id), terms.worth().toString());
            return new Done();
        });
    }

    /** Puts the pledge on the ledger of a line of its payer, which promises as much from then on. */
    public PledgeAnswer commit(UUID key, PledgeId id, LineId line) {
        return act(key, id, "funding.promise-commit %s %s".formatted(id, line), pledge -> {
            var found = money.hold(line)
                    .filter(held -> held.payer().id().equals(pledge.payer().id()));
            if (found.isEmpty()) {
                return new NotThere();
            }
            var missing = pledge.terms().worth().minus(found.get().balance().ceiling());
            if (missing.isNegative()) {
                return new LineHoldsMore(found.get().balance().ceiling());
            }
            if (!rows.commit(pledge, line)) {
                return new CommittedBefore();
            }
            move(found.get(), Rupiah.ZERO.minus(missing), pledge.terms().document(), id);
            audit.record("funding.promise-commit", about(id), "line:" + line);
            return new Done();
        });
    }

    /** An instalment has arrived, or what was open of it. */
    public PledgeAnswer receive(UUID key, PledgeId id, int number, String document) {
        return receive(key, id, number, document, Optional.empty());
    }

    /** @param part of what is open of the instalment; empty: all of it */
    public PledgeAnswer receive(UUID key, PledgeId id, int number, String document, Optional<Rupiah> part) {
        if (part.filter(amount -> amount.amount() <= 0).isPresent()) {
            throw new IllegalArgumentException("What arrives is more than nothing");
        }
        var content = "funding.promise-receive %s %s %s%s"
                .formatted(
                        id, number, document, part.map(amount -> " " + amount).orElse(""));
        return act(key, id, content, pledge -> {
            var instalment = pledge.instalment(number);
            if (instalment.isEmpty()) {
                return new NotThere();
            }
            return arrive(pledge, instalment.get(), line -> {
                var amount = part.orElse(pledge.open(instalment.get()));
                if (amount.compareTo(pledge.open(instalment.get())) > 0) {
                    return new MoreThanOpen(pledge.open(instalment.get()));
                }
                var left = line.balance().pledged();
                return left.compareTo(amount) < 0
                        ? new NotEnough(left)
                        : matched(pledge, instalment.get(), money.receive(line, amount, document, id.value()));
            });
        });
    }

    /** An instalment, or a part of one, arrived that was entered on the line already. */
    public PledgeAnswer match(UUID key, PledgeId id, int number, TransferId transfer) {
        return act(key, id, "funding.promise-match %s %s %s".formatted(id, number, transfer), pledge -> {
            var instalment = pledge.instalment(number)
                    .filter(due -> receipts(pledge).stream()
                            .anyMatch(entry -> entry.id().equals(transfer)
                                    && (pledge.isReceived(due) || entry.amount().compareTo(pledge.open(due)) <= 0)));
            return instalment.isEmpty()
                    ? new NotThere()
                    : arrive(pledge, instalment.get(), line -> matched(pledge, instalment.get(), transfer));
        });
    }

    /** What arrived on the pledge's line and is no instalment yet. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> unmatched(Pledge pledge) {
        return receipts(pledge).stream()
                .filter(entry -> pledge.receipts().values().stream()
                        .flatMap(List::stream)
                        .noneMatch(receipt -> receipt.transfer().equals(entry.id())))
                .toList();
    }

    private List<LedgerEntry> receipts(Pledge pledge) {
        return pledge.line().map(money::receipts).orElse(List.of());
    }

    private PledgeAnswer arrive(Pledge pledge, Instalment instalment, Function<BudgetLine, PledgeAnswer> arrival) {
        if (pledge.isReceived(instalment)) {
            return new ReceivedBefore();
        }
        return pledge.line().flatMap(money::hold).map(arrival).orElseGet(NotCommitted::new);
    }

    private PledgeAnswer matched(Pledge pledge, Instalment instalment, TransferId transfer) {
        if (!rows.match(pledge, instalment, transfer)) {
            return new ReceivedBefore();
        }
        audit.record(
                "funding.promise-receive",
                about(pledge.id()),
                "%d: %s".formatted(instalment.number(), instalment.amount()));
        return new Done();
    }

    /** Once per key; what was refused leaves the key free. */
    private PledgeAnswer act(UUID key, PledgeId id, String content, Function<Pledge, PledgeAnswer> deed) {
        rows.hold(id);
        var pledge = reading.find(id);
        if (pledge.isEmpty()) {
            return new NotThere();
        }
        if (deeds.done(key, content).isPresent()) {
            return new Done();
        }
        var answer = deed.apply(pledge.get());
        if (answer instanceof Done) {
            deeds.begin(key, content);
        }
        return answer;
    }

    private void move(BudgetLine line, Rupiah less, String document, PledgeId id) {
        if (less.isNegative()) {
            money.promise(line, Rupiah.ZERO.minus(less), document, id.value());
        } else if (less.amount() > 0) {
            money.withdraw(line, less, document, id.value());
        }
    }

    private static String about(PledgeId id) {
        return "pledge:" + id;
    }
}
