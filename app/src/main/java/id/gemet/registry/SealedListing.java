package id.gemet.registry;

import id.gemet.shared.Nik;
import id.gemet.shared.RegionCode;
import id.gemet.shared.Sex;
import id.gemet.vault.Vault;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of a worker, sealed and bound to pemda and worker: moved to another row it does not open. The clear
 * columns beside it repeat what is needed for sorting, searching and counting.
 */
final class SealedListing {

    private static final byte VERSION = 1;

    private SealedListing() {}

    static byte[] seal(Vault vault, UUID office, UUID worker, Listing listing) {
        return vault.seal(write(listing), context(office, worker));
    }

    static Listing open(Vault vault, UUID office, UUID worker, byte[] sealed) {
        return read(ByteBuffer.wrap(vault.open(sealed, context(office, worker))));
    }

    private static String context(UUID office, UUID worker) {
        return "worker " + office + " " + worker;
    }

    private static byte[] write(Listing listing) {
        var texts = List.of(
                listing.nik().digits(),
                listing.name(),
                listing.birthDate().map(LocalDate::toString).orElse(""),
                listing.sex().map(sex -> String.valueOf(sex.code())).orElse(""),
                listing.kelurahan().map(RegionCode::dotted).orElse(""),
                listing.occupation(),
                String.valueOf(listing.decile()),
                listing.phone(),
                listing.kk(),
                listing.motherName(),
                listing.address(),
                listing.rt(),
                listing.rw());
        var encoded = new ArrayList<byte[]>(texts.size());
        int length = 1;
        for (var text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            encoded.add(bytes);
            length += Integer.BYTES + bytes.length;
        }
        var buffer = ByteBuffer.allocate(length).put(VERSION);
        encoded.forEach(bytes -> buffer.putInt(bytes.length).put(bytes));
        return buffer.array();
    }

    private static Listing read(ByteBuffer buffer) {
        if (buffer.get() != VERSION) {
            throw new IllegalStateException("A worker was sealed by a newer release than this one");
        }
        return new Listing(
                new Nik(text(buffer)),
                text(buffer),
                Optional.of(text(buffer)).filter(date -> !date.isEmpty()).map(LocalDate::parse),
                Sex.ofCode(text(buffer)),
                RegionCode.of(text(buffer)),
                text(buffer),
                Integer.parseInt(text(buffer)),
                text(buffer),
                text(buffer),
                text(buffer),
                text(buffer),
                text(buffer),
                text(buffer));
    }

    private static String text(ByteBuffer buffer) {
        var bytes = new byte[buffer.getInt()];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
