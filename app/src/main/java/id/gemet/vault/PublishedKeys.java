package id.gemet.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * All keys of an installation, as one file: above each its days, as text that other readers of PEM pass over.
 *
 * @param issuedOn what was revoked later is not in it; empty in files of before it was written there
 */
public record PublishedKeys(List<PublishedKey> keys, Optional<LocalDate> issuedOn) {

    /** How long a copy is taken for one that knows of every revocation. */
    public static final int FRESH_DAYS = 30;

    private static final Pattern BLOCK =
            Pattern.compile("(?s)((?:[\\w-]+: [^\\n]*\\n)*)(-----BEGIN PUBLIC KEY-----.*?-----END PUBLIC KEY-----)");

    public PublishedKeys {
        keys = List.copyOf(keys);
    }

    /** @param id as in {@link VerifyingKey#id()} */
    public Optional<PublishedKey> find(int id) {
        return keys.stream().filter(each -> each.key().id() == id).findFirst();
    }

    public boolean isFresh(LocalDate today) {
        return issuedOn.filter(day -> !day.plusDays(FRESH_DAYS).isBefore(today)).isPresent();
    }

    public String pem() {
        var pem = new StringBuilder();
        issuedOn.ifPresent(day -> pem.append("Issued: ").append(day).append("\n\n"));
        for (var each : keys) {
            pem.append(String.format(Locale.ROOT, "Key: %08X\n", each.key().id()));
            pem.append("Valid-From: ").append(each.from()).append('\n');
            each.until()
                    .ifPresent(day -> pem.append("Valid-Until: ").append(day).append('\n'));
            each.revoked().ifPresent(day -> pem.append("Revoked: ").append(day).append('\n'));
            pem.append(each.key().pem());
        }
        return pem.toString();
    }

    /** A key without its days answers for all of them. */
    public static PublishedKeys ofPem(String pem) {
        var keys = BLOCK.matcher(pem.replace("\r", ""))
                .results()
                .map(PublishedKeys::key)
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("There is no public key in this file");
        }
        return new PublishedKeys(keys, day(pem, "Issued"));
    }

    private static PublishedKey key(MatchResult block) {
        var above = block.group(1);
        return new PublishedKey(
                VerifyingKey.ofPem(block.group(2)),
                day(above, "Valid-From").orElse(LocalDate.EPOCH),
                day(above, "Valid-Until"),
                day(above, "Revoked"));
    }

    private static Optional<LocalDate> day(String lines, String name) {
        return lines.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> LocalDate.parse(line.substring(name.length() + 2).strip()))
                .findFirst();
    }
}
