package id.gemet.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The one secret outside the database: 256 bits that wrap every other key. Whoever loses it loses every identity
 * number; whoever steals the database without it has none.
 */
public final class MasterKey {

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("The master key has 32 bytes, written as 64 hexadecimal digits");
        }
        this.bytes = bytes.clone();
    }

    /** Read from the file; drawn and written there, readable by its owner only, when there is none. */
    public static MasterKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                var drawn = new byte[32];
                new SecureRandom().nextBytes(drawn);
                Files.createFile(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                Files.writeString(file, HexFormat.of().formatHex(drawn));
            }
            return new MasterKey(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException problem) {
            throw new UncheckedIOException("The master key in " + file + " cannot be read", problem);
        }
    }

    /** A key that protects nothing and says so; for the demo city and for tests. */
    public static MasterKey demo() {
        return new MasterKey("GEMET DEMO KEY, PROTECTS NOTHING".getBytes(StandardCharsets.US_ASCII));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}
