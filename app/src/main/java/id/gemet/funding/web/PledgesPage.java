package id.gemet.funding.web;

import id.gemet.funding.pledge.Ageing;
import id.gemet.funding.pledge.Instalment;
import id.gemet.funding.pledge.Kept;
import id.gemet.funding.pledge.Pledge;
import id.gemet.funding.pledge.PledgeStages;
import id.gemet.shared.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * @param ageing every age, the youngest first
 * @param late the longest due first
 */
record PledgesPage(
        List<Row> rows,
        PledgeStages total,
        Kept kept,
        Map<Ageing, Rupiah> ageing,
        List<Late> late,
        boolean company,
        boolean mayRecord) {

    record Row(Pledge pledge, Kept kept) {}

    record Late(Pledge pledge, Instalment instalment, Ageing age) {

        public Rupiah open() {
            return pledge.open(instalment);
        }
    }

    static PledgesPage of(List<Pledge> pledges, LocalDate today, boolean company, boolean mayRecord) {
        var rows = pledges.stream()
                .map(pledge -> new Row(pledge, pledge.kept(today)))
                .toList();
        var ageing = new EnumMap<Ageing, Rupiah>(Ageing.class);
        var late = new ArrayList<Late>();
        for (var age : Ageing.values()) {
            ageing.put(age, Rupiah.ZERO);
        }
        for (var pledge : pledges) {
            pledge.ageing(today).forEach((age, amount) -> ageing.merge(age, amount, Rupiah::plus));
            pledge.openInstalments().stream()
                    .map(instalment -> new Late(pledge, instalment, Ageing.of(instalment.dueOn(), today)))
                    .filter(each -> each.age() != Ageing.NOT_DUE)
                    .forEach(late::add);
        }
        late.sort(Comparator.comparing(each -> each.instalment().dueOn()));
        return new PledgesPage(
                rows,
                PledgeStages.total(pledges.stream().map(Pledge::stages).toList()),
                rows.stream().map(Row::kept).reduce(Kept.NOTHING_DUE, Kept::plus),
                ageing,
                late,
                company,
                mayRecord);
    }
}
