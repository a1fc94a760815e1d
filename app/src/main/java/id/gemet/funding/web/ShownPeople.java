package id.gemet.funding.web;

import id.gemet.funding.Commitments;
import id.gemet.funding.LineId;
import id.gemet.regions.Regions;
import id.gemet.shared.RegionCode;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first of those a line pays for, as its payer may see them. */
@Component
@Transactional(readOnly = true)
class ShownPeople {

    private static final int SHOWN = 25;

    private final Commitments commitments;
    private final EarmarkChoices words;

    ShownPeople(Commitments commitments, EarmarkChoices words) {
        this.commitments = commitments;
        this.words = words;
    }

    List<LinePage.Person> of(LineId line, Locale locale) {
        return commitments.ofLine(line, SHOWN).stream()
                .map(person -> new LinePage.Person(
                        person,
                        RegionCode.of(person.kelurahan())
                                .map(Regions.load()::nameOf)
                                .orElse(""),
                        words.occupation(person.occupation(), locale)))
                .toList();
    }
}
