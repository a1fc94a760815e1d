package id.gemet.funding.web;

import id.gemet.funding.pledge.PledgeAnswer;
import id.gemet.shared.Figures;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What came of a deed about a pledge, in words. */
final class PledgeNotices {

    private PledgeNotices() {}

    /** @param deed last part of the message for when it is done */
    static Notice of(PledgeAnswer answer, String deed, Locale locale) {
        var figures = Figures.in(locale);
        return switch (answer) {
            case PledgeAnswer.Done done -> Notice.of("done", "funding.pledge.done." + deed);
            case PledgeAnswer.NotThere nothing -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case PledgeAnswer.ReceivedStays stays -> Notice.of("wrong", "funding.pledge.no.received-stays");
            case PledgeAnswer.ReceivedBefore before -> Notice.of("wrong", "funding.pledge.no.received-before");
            case PledgeAnswer.CommittedBefore before -> Notice.of("wrong", "funding.pledge.no.committed-before");
            case PledgeAnswer.NotCommitted not -> Notice.of("wrong", "funding.pledge.no.not-committed");
            case PledgeAnswer.LineHoldsMore(var promised) ->
                Notice.of("wrong", "funding.pledge.no.line-holds-more", figures.rupiah(promised.amount()));
            case PledgeAnswer.MoreThanOpen(var open) ->
                Notice.of("wrong", "funding.pledge.no.more-than-open", figures.rupiah(open.amount()));
            case PledgeAnswer.NotEnough(var left) ->
                Notice.of("wrong", "funding.pledge.no.not-enough", figures.rupiah(left.amount()));
        };
    }
}
