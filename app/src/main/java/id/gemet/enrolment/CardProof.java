package id.gemet.enrolment;

import id.gemet.shared.BillingMonth;
import id.gemet.vault.PublishedKeys;
import id.gemet.vault.Signer;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A card's content, signed, in letters that fit a QR code: version, key, day of signing, last month, last paid month,
 * digits, code, name, payer, and an Ed25519 signature over all of it. The first version has neither the day nor the paid
 * month.
 */
public final class CardProof {

    /** Of the page that shows it; the proof follows. */
    public static final String PATH = "/k/";

    private static final byte FIRST_VERSION = 1;
    private static final byte VERSION = 2;
    private static final int FIRST_YEAR = 2000;
    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final short NONE = -1;
    private static final int MONTHS = 12;
    private static final int HEAD_BYTES = 1 + Integer.BYTES;
    private static final int CODE_BYTES = 10;
    private static final int TEXT_BYTES_MOST = 48;

    private CardProof() {}

    static String sign(CardClaim claim, Signer signer) {
        var name = utf8(claim.maskedName());
        var payer = utf8(claim.payer());
        var content = ByteBuffer.allocate(
                        HEAD_BYTES + 4 * Short.BYTES + CODE_BYTES + 1 + name.length + 1 + payer.length)
                .put(VERSION)
                .putInt(signer.verifyingKey().id())
                .putShort(claim.signedOn().map(CardProof::days).orElse(NONE))
                .putShort(months(claim.through()))
                .putShort(claim.paidThrough().map(CardProof::months).orElse(NONE))
                .putShort(Short.parseShort(claim.kpjDigits()))
                .put(HexFormat.of().parseHex(claim.code()))
                .put((byte) name.length)
                .put(name)
                .put((byte) payer.length)
                .put(payer)
                .array();
        var signed = Arrays.copyOf(content, content.length + Signer.SIGNATURE_BYTES);
        System.arraycopy(signer.sign(content), 0, signed, content.length, Signer.SIGNATURE_BYTES);
        return letters(signed);
    }

    /**
     * @param text the proof, or the whole address that ends in it
     * @param now the month it is
     */
    public static CardVerdict read(String text, PublishedKeys keys, BillingMonth now) {
        var proof = text.strip().substring(text.strip().lastIndexOf('/') + 1);
        try {
            var signed = Base64.getUrlDecoder().decode(proof);
            var length = signed.length - Signer.SIGNATURE_BYTES;
            if (length < HEAD_BYTES || !isKnown(signed[0]) || !letters(signed).equals(proof)) {
                return new CardVerdict.Unreadable();
            }
            var content = Arrays.copyOf(signed, length);
            var key = keys.find(ByteBuffer.wrap(content, 1, Integer.BYTES).getInt());
            if (key.isEmpty()) {
                return new CardVerdict.OtherKey();
            }
            if (!key.get().key().verifies(content, Arrays.copyOfRange(signed, length, signed.length))) {
                return new CardVerdict.Changed();
            }
            var claim = claim(content[0], ByteBuffer.wrap(content, HEAD_BYTES, length - HEAD_BYTES));
            if (!key.get().answersFor(claim.signedOn())) {
                return new CardVerdict.KeyNotValid();
            }
            return claim.through().compareTo(now) < 0 ? new CardVerdict.Expired(claim) : new CardVerdict.Genuine(claim);
        } catch (IllegalArgumentException | BufferUnderflowException notOurs) {
            return new CardVerdict.Unreadable();
        }
    }

    private static boolean isKnown(byte version) {
        return version == FIRST_VERSION || version == VERSION;
    }

    private static CardClaim claim(byte version, ByteBuffer content) {
        var days = version == FIRST_VERSION ? NONE : content.getShort();
        var through = month(content.getShort());
        var paid = version == FIRST_VERSION ? NONE : content.getShort();
        var digits = content.getShort();
        var code = new byte[CODE_BYTES];
        content.get(code);
        var name = text(content);
        var payer = text(content);
        return new CardClaim(
                name,
                String.format(Locale.ROOT, "%04d", digits),
                through,
                paid == NONE ? Optional.empty() : Optional.of(month(paid)),
                days == NONE ? Optional.empty() : Optional.of(FIRST_DAY.plusDays(days)),
                payer,
                HexFormat.of().withUpperCase().formatHex(code));
    }

    private static short days(LocalDate day) {
        return (short) ChronoUnit.DAYS.between(FIRST_DAY, day);
    }

    private static short months(BillingMonth month) {
        return (short)
                ((month.month().getYear() - FIRST_YEAR) * MONTHS + month.month().getMonthValue() - 1);
    }

    private static BillingMonth month(short months) {
        return BillingMonth.of(FIRST_YEAR + months / MONTHS, 1 + months % MONTHS);
    }

    /** Cut between letters where it is long. */
    private static byte[] utf8(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= TEXT_BYTES_MOST
                ? bytes
                : utf8(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
    }

    private static String text(ByteBuffer content) {
        var bytes = new byte[content.get()];
        content.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String letters(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
