package id.gemet.verification.web;

import id.gemet.shared.RegionCode;
import id.gemet.verification.CaseFilter;
import id.gemet.verification.CaseStatus;
import id.gemet.verification.Judgement;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which cases are shown, as the address says it; empty is all of them.
 *
 * @param hasil a {@link Judgement} in small letters
 * @param keadaan a {@link CaseStatus} in small letters, PROPOSED when empty
 */
record QueueFilter(String kelurahan, String pekerjaan, String hasil, String keadaan) {

    QueueFilter {
        kelurahan = Objects.requireNonNullElse(kelurahan, "");
        pekerjaan = Objects.requireNonNullElse(pekerjaan, "");
        hasil = Objects.requireNonNullElse(hasil, "");
        keadaan = Objects.requireNonNullElse(keadaan, "");
    }

    CaseFilter meant() {
        return new CaseFilter(
                status(),
                RegionCode.of(kelurahan),
                Optional.of(pekerjaan).filter(text -> !text.isEmpty()),
                Stream.of(Judgement.values())
                        .filter(judgement -> small(judgement).equals(hasil))
                        .findFirst());
    }

    CaseStatus status() {
        return Stream.of(CaseStatus.values())
                .filter(status -> small(status).equals(keadaan))
                .findFirst()
                .orElse(CaseStatus.PROPOSED);
    }

    boolean isEmpty() {
        return (kelurahan + pekerjaan + hasil + keadaan).isEmpty();
    }

    QueueFilter withoutKelurahan() {
        return new QueueFilter("", pekerjaan, hasil, keadaan);
    }

    QueueFilter withoutOccupation() {
        return new QueueFilter(kelurahan, "", hasil, keadaan);
    }

    QueueFilter withoutResult() {
        return new QueueFilter(kelurahan, pekerjaan, "", keadaan);
    }

    QueueFilter withoutStatus() {
        return new QueueFilter(kelurahan, pekerjaan, hasil, "");
    }

    /** The address of that page with this filter; further parameters may be added. */
    public UriComponentsBuilder on(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "kelurahan", kelurahan);
        add(address, "pekerjaan", pekerjaan);
        add(address, "hasil", hasil);
        add(address, "keadaan", keadaan);
        return address;
    }

    public String href(String path) {
        return on(path).encode().toUriString();
    }

    static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
