package id.gemet.intake.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook, which is a ZIP; nothing is unpacked before its directory has been found harmless. */
final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private PartStream.Budget budget;

    private ZipParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        this.budget = new PartStream.Budget(limits.unpackedBytesMax());
    }

    static ZipParts open(byte[] content, Limits limits) throws IOException {
        var parts = new ZipParts(openZip(content), limits);
        try {
            parts.checkDirectory();
            return parts;
        } catch (IOException e) {
            parts.close();
            throw e;
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Begins another reading of the whole file. */
    void startOver() {
        budget = new PartStream.Budget(limits.unpackedBytesMax());
    }

    /** Throws a {@link ZipException} if there is no such part. */
    PartStream open(String name) throws IOException {
        return openUpTo(limits.unpackedBytesMax(), name);
    }

    /** As {@link #open}, for a part that is held in memory and must not be larger than this. */
    PartStream openUpTo(long bytesMax, String name) throws IOException {
        var entry = entries.get(key(name));
        if (entry == null) {
            throw new ZipException("part missing");
        }
        return new PartStream(zip.getInputStream(entry), entry, bytesMax, limits.unpackedRatioMax(), budget);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile openZip(byte[] content) throws IOException {
        try {
            return ZipFile.builder()
                    .setByteArray(content)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(Refusal.DAMAGED);
        }
    }

    private void checkDirectory() throws UnreadableFile {
        var all = Collections.list(zip.getEntries());
        if (all.size() > limits.zipEntriesMax()) {
            throw new UnreadableFile(Refusal.TOO_MANY_ENTRIES, limits.zipEntriesMax());
        }
        long declaredBytes = 0;
        for (var entry : all) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableFile(Refusal.ENCRYPTED);
            }
            String name = key(entry.getName());
            if (isOutside(name)) {
                throw new UnreadableFile(Refusal.BAD_ZIP_NAME);
            }
            entries.put(name, entry);
            declaredBytes += Math.max(0, entry.getSize());
        }
        if (declaredBytes > limits.unpackedBytesMax()) {
            throw new UnreadableFile(Refusal.BOMB);
        }
    }

    /** Some programs write backslashes, and not all agree on capitals. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
    }
}
