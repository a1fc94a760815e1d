package id.gemet.enrolment;

import id.gemet.shared.BillingMonth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a card says of its holder to anybody who sees it, as it was on the day it was signed.
 *
 * @param maskedName the first letter of each word
 * @param kpjDigits the last four
 * @param through the last month of the cover that the insurer accepted, paid or not
 * @param paidThrough the last month up to which all dues were paid; empty when none was, and on the first cards
 * @param signedOn empty on the first cards
 * @param code opens the holder's page
 */
public record CardClaim(
        String maskedName,
        String kpjDigits,
        BillingMonth through,
        Optional<BillingMonth> paidThrough,
        Optional<LocalDate> signedOn,
        String payer,
        String code) {

    private static final int KPJ_DIGITS = 4;
    private static final int WORDS_MOST = 4;

    static CardClaim of(Card card, Optional<BillingMonth> paidThrough, LocalDate today) {
        return new CardClaim(
                masked(card.name()),
                card.maskedKpj().substring(card.maskedKpj().length() - KPJ_DIGITS),
                card.through(),
                paidThrough,
                Optional.of(today),
                card.payer(),
                card.code());
    }

    /** As many stars for a long word as for a short one. */
    static String masked(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .limit(WORDS_MOST)
                .map(word -> Character.toString(word.codePointAt(0)) + "***")
                .collect(Collectors.joining(" "));
    }
}
