package id.gemet.enrolment;

import id.gemet.registry.WorkerId;
import id.gemet.shared.BillingMonth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A participant's card, until it is in their hands.
 *
 * @param kelurahan dotted code, empty where unknown
 * @param maskedKpj the last four digits
 * @param through the last month of the cover that the insurer accepted, paid or not
 * @param payer whose money it is
 * @param code random; what the QR opens
 */
public record Card(
        CardId id,
        WorkerId worker,
        String name,
        String kelurahan,
        String maskedKpj,
        BillingMonth through,
        String payer,
        String code,
        Optional<LocalDate> handedOn,
        String receivedBy) {}
