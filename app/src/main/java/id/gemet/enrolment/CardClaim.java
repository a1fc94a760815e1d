package id.gemet.enrolment;

import id.gemet.shared.BillingMonth;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a card says of its holder to anybody who sees it.
 *
 * @param maskedName the first letter of each word
 * @param kpjDigits the last four
 * @param through the last month for which money is set aside
 * @param code opens the holder's page
 */
public record CardClaim(String maskedName, String kpjDigits, BillingMonth through, String payer, String code) {

    private static final int KPJ_DIGITS = 4;
    private static final int WORDS_MOST = 4;

    static CardClaim of(Card card) {
        return new CardClaim(
                masked(card.name()),
                card.maskedKpj().substring(card.maskedKpj().length() - KPJ_DIGITS),
                card.through(),
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
