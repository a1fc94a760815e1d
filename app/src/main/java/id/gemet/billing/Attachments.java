package id.gemet.billing;

import id.gemet.funding.BudgetLines;
import id.gemet.funding.LineId;
import id.gemet.regions.Regions;
import id.gemet.registry.Registry;
import id.gemet.shared.BillingMonth;
import id.gemet.shared.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a line's bill of a month is for, on the screen and as the attachment of a payment order (SPP, SPM). */
@Service
@Transactional
public class Attachments {

    private static final String HIDDEN_NIK = "disamarkan";

    private final AttachmentRows rows;
    private final BudgetLines lines;
    private final Registry registry;
    private final Regions regions;

    Attachments(AttachmentRows rows, BudgetLines lines, Registry registry, Regions regions) {
        this.rows = rows;
        this.lines = lines;
        this.registry = registry;
        this.regions = regions;
    }

    /** In the order in which partial payments reach them. */
    @Transactional(readOnly = true)
    public List<BillRow> bills(BillingMonth month, LineId line, int limit, int offset) {
        return rows.of(month, line, limit, offset);
    }

    @Transactional(readOnly = true)
    public Optional<BillRow> bill(BillingMonth month, BillId bill) {
        return rows.find(month, bill);
    }

    /** Without names and numbers that could be somebody's; empty when nobody was billed. */
    @Transactional(readOnly = true)
    public Optional<Attachment> masked(BillingMonth month, LineId line, Attachment.Format format) {
        var bills = rows.of(month, line, Integer.MAX_VALUE, 0);
        return file(
                month,
                line,
                bills.stream()
                        .map(bill -> new AttachmentFile.Row(
                                bill.rank(), bill.shownAs(), HIDDEN_NIK, place(bill.kelurahan()), bill.amount()))
                        .toList(),
                format);
    }

    /** With full names and NIKs; everybody in it is written into the read log with the purpose. */
    public Optional<Attachment> full(BillingMonth month, LineId line, Attachment.Format format, String purpose) {
        var bills = rows.of(month, line, Integer.MAX_VALUE, 0);
        var people = registry.revealAll(bills.stream().map(BillRow::worker).toList(), purpose);
        return file(
                month,
                line,
                bills.stream()
                        .map(bill -> {
                            var person = Optional.ofNullable(people.get(bill.worker()))
                                    .orElseThrow(() ->
                                            new IllegalStateException("Worker %s is gone".formatted(bill.worker())));
                            return new AttachmentFile.Row(
                                    bill.rank(),
                                    person.name(),
                                    person.nik().digits(),
                                    place(bill.kelurahan()),
                                    bill.amount());
                        })
                        .toList(),
                format);
    }

    private Optional<Attachment> file(
            BillingMonth month, LineId line, List<AttachmentFile.Row> people, Attachment.Format format) {
        return people.isEmpty()
                ? Optional.empty()
                : lines.find(line)
                        .map(found -> AttachmentFile.write(
                                found.payer().name(), found.name(), found.accountCode(), month, people, format));
    }

    private String place(String kelurahan) {
        return RegionCode.of(kelurahan).map(regions::nameOf).orElse("");
    }
}
