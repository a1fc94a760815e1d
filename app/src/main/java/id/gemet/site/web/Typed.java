package id.gemet.site.web;

import id.gemet.shared.Rupiah;
import java.util.regex.Pattern;

/** What people type, read generously. */
final class Typed {

    private static final Pattern AMOUNT =
            Pattern.compile("(?i)(rp\\.?)?\\s*([0-9]{1,15}|[0-9]{1,3}([.,][0-9]{3})+)(,-)?");

    private Typed() {}

    /** "16.800", "16,800", "16800", "Rp 16.800,-": whole rupiah, so a dot or comma only groups thousands. */
    static Rupiah rupiah(String text) {
        var amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            throw new IllegalArgumentException("Not an amount in rupiah");
        }
        return new Rupiah(Long.parseLong(amount.group(2).replaceAll("[.,]", "")));
    }
}
