package id.gemet.funding.web;

import id.gemet.funding.Balance;
import id.gemet.shared.Rupiah;
import java.util.ArrayList;
import java.util.List;

/** A line's money as one stacked bar; widths and places in per cent of all that was granted or promised. */
record MoneyBar(List<Segment> segments) {

    /** @param name last part of the message key */
    record Segment(String name, double x, double width, Rupiah amount) {}

    static MoneyBar of(Balance balance) {
        var whole = Math.max(1, balance.ceiling().amount());
        var segments = new ArrayList<Segment>();
        var before = 0.0;
        for (var part : List.of(
                new Segment("paid", 0, 0, balance.paid()),
                new Segment("billed", 0, 0, balance.billed()),
                new Segment("reserved", 0, 0, balance.reserved()),
                new Segment("free", 0, 0, balance.free()),
                new Segment("pledged", 0, 0, balance.pledged()),
                new Segment("returned", 0, 0, balance.returned()))) {
            var width = part.amount().amount() * 100.0 / whole;
            segments.add(new Segment(part.name(), before, width, part.amount()));
            before += width;
        }
        return new MoneyBar(List.copyOf(segments));
    }
}
