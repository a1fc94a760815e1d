package id.gemet.verification.web;

import id.gemet.access.Acting;
import id.gemet.access.Role;
import id.gemet.registry.Registry;
import id.gemet.registry.Worker;
import id.gemet.registry.WorkerId;
import id.gemet.shared.Figures;
import id.gemet.verification.CaseStatus;
import id.gemet.verification.CaseView;
import id.gemet.verification.EvidenceItem;
import id.gemet.verification.EvidenceKind;
import id.gemet.verification.Judgement;
import id.gemet.verification.Queue;
import id.gemet.verification.Reason;
import id.gemet.verification.Rule;
import id.gemet.verification.web.QueuePage.Checked;
import id.gemet.verification.web.QueuePage.Chip;
import id.gemet.verification.web.QueuePage.Fact;
import id.gemet.verification.web.QueuePage.Past;
import id.gemet.verification.web.QueuePage.Person;
import id.gemet.verification.web.QueuePage.Said;
import id.gemet.verification.web.QueuePage.Task;
import id.gemet.web.Choice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the queue's page together. */
@Component
class QueuePages {

    static final Set<Role> DECIDING = EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK);
    private static final Set<Role> VISITING = EnumSet.of(Role.LABOUR_CLERK, Role.SOCIAL_CLERK, Role.KELURAHAN_OFFICER);
    private static final int PER_PAGE = 25;

    private final Queue queue;
    private final Registry registry;
    private final Names names;

    QueuePages(Queue queue, Registry registry, Names names) {
        this.queue = queue;
        this.registry = registry;
        this.names = names;
    }

    QueuePage page(QueueFilter filter, Optional<WorkerId> chosen, int page, Locale locale) {
        var meant = filter.meant();
        var count = queue.count(meant);
        var offset = Math.min(Math.max(page - 1, 0), Math.max(count - 1, 0) / PER_PAGE) * PER_PAGE;
        var cases = queue.find(meant, PER_PAGE, offset);
        var shown = chosen.flatMap(queue::find).or(() -> cases.stream().findFirst());
        var role = Acting.current().role();
        return new QueuePage(
                filter,
                count,
                queue.counts().getOrDefault(CaseStatus.PROPOSED, 0L),
                DECIDING.contains(role) ? queue.waitingForACase() : 0,
                DECIDING.contains(role),
                shown.map(each -> person(each, filter, locale)),
                cases.stream().map(each -> task(each, filter, offset, locale)).toList(),
                count == 0 ? 0 : offset + 1,
                offset + cases.size(),
                offset == 0 ? "" : at(filter, offset / PER_PAGE),
                offset + cases.size() >= count ? "" : at(filter, offset / PER_PAGE + 2),
                names.kelurahan(),
                queue.occupations(filter.status()).keySet().stream()
                        .filter(slug -> !slug.isEmpty())
                        .map(slug -> new Choice(slug, names.occupation(slug, locale)))
                        .toList(),
                options(Judgement.values(), "verification.result.", locale),
                options(CaseStatus.values(), "verification.status.", locale),
                chips(filter, locale));
    }

    private static String at(QueueFilter filter, int page) {
        return filter.on("/verifikasi").queryParam("hal", page).encode().toUriString();
    }

    private List<Choice> options(Enum<?>[] values, String key, Locale locale) {
        return Stream.of(values)
                .map(value -> new Choice(QueueFilter.small(value), names.text(key + value.name(), locale)))
                .toList();
    }

    private List<Chip> chips(QueueFilter filter, Locale locale) {
        var chips = new ArrayList<Chip>();
        var meant = filter.meant();
        meant.place()
                .ifPresent(place -> chips.add(new Chip(
                        names.place(meant.place(), locale),
                        filter.withoutKelurahan().href("/verifikasi"))));
        meant.occupation()
                .ifPresent(slug -> chips.add(new Chip(
                        names.occupation(slug, locale),
                        filter.withoutOccupation().href("/verifikasi"))));
        meant.result()
                .ifPresent(result -> chips.add(new Chip(
                        names.text("verification.result." + result, locale),
                        filter.withoutResult().href("/verifikasi"))));
        if (!filter.keadaan().isEmpty()) {
            chips.add(new Chip(
                    names.text("verification.status." + filter.status(), locale),
                    filter.withoutStatus().href("/verifikasi")));
        }
        return chips;
    }

    private Task task(CaseView each, QueueFilter filter, int offset, Locale locale) {
        var kind = switch (each.result()) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case UNKNOWN -> "warn";
        };
        return new Task(
                each.name(),
                names.place(each.kelurahan(), locale) + " · " + names.occupation(each.occupation(), locale),
                filter.on("/verifikasi")
                        .queryParam("orang", each.worker())
                        .queryParam("hal", offset / PER_PAGE + 1)
                        .encode()
                        .toUriString(),
                kind,
                names.text("verification.result." + each.result(), locale));
    }

    private Person person(CaseView each, QueueFilter filter, Locale locale) {
        var role = Acting.current().role();
        var open = each.status() == CaseStatus.PROPOSED;
        return new Person(
                each.worker().toString(),
                each.name(),
                each.status().name(),
                open,
                each.mine(),
                facts(each, locale),
                Stream.of(Rule.values())
                        .filter(each.judgements()::containsKey)
                        .map(rule -> new Checked(rule, each.judgements().getOrDefault(rule, Judgement.UNKNOWN)))
                        .toList(),
                queue.evidence(each.worker()).stream()
                        .map(item -> said(item, locale))
                        .toList(),
                queue.findings(each.worker()).stream()
                        .flatMap(finding -> names.optional("verification.finding." + finding, locale).stream())
                        .toList(),
                queue.decisions(each.worker()).stream()
                        .map(past -> new Past(past.at(), past(past.status(), past.reason(), locale)))
                        .toList(),
                open && DECIDING.contains(role) && !each.mine(),
                open && VISITING.contains(role),
                !open && VISITING.contains(role),
                each.suggested().map(Enum::name).orElse(""),
                queue.after(filter.meant(), each.worker())
                        .map(next -> filter.on("/verifikasi")
                                .queryParam("orang", next.worker())
                                .encode()
                                .toUriString())
                        .orElse(""));
    }

    private List<Fact> facts(CaseView each, Locale locale) {
        var facts = new ArrayList<Fact>();
        registry.find(each.worker())
                .map(Worker::maskedNik)
                .ifPresent(nik -> facts.add(new Fact(names.text("verification.fact.nik", locale), nik)));
        if (each.birthYear() > 0) {
            facts.add(new Fact(names.text("verification.fact.birth-year", locale), String.valueOf(each.birthYear())));
        }
        facts.add(new Fact(names.text("verification.fact.kelurahan", locale), names.place(each.kelurahan(), locale)));
        facts.add(new Fact(
                names.text("verification.fact.occupation", locale), names.occupation(each.occupation(), locale)));
        if (each.decile() > 0) {
            facts.add(new Fact(names.text("verification.fact.decile", locale), String.valueOf(each.decile())));
        }
        facts.add(new Fact(
                names.text("verification.fact.listed", locale),
                Figures.in(locale).date(each.listedOn())));
        each.reason()
                .ifPresent(reason -> facts.add(new Fact(
                        names.text("verification.fact.reason", locale),
                        names.text("verification.reason." + reason, locale) + " (" + reason.regulation() + ")")));
        return facts;
    }

    private Said said(EvidenceItem item, Locale locale) {
        var answer = item.kind() == EvidenceKind.DTSEN
                ? names.text("verification.evidence.DTSEN", locale, item.answer())
                : names.text("verification.evidence." + item.kind() + "." + item.answer(), locale);
        var when = Figures.in(locale).date(item.receivedOn());
        return new Said(answer, item.source().isEmpty() ? when : when + " · " + item.source());
    }

    private String past(CaseStatus status, Optional<Reason> reason, Locale locale) {
        var what = names.text("verification.past." + status, locale);
        return reason.map(because -> what + ": " + names.text("verification.reason." + because, locale))
                .orElse(what);
    }
}
