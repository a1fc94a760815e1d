package id.gemet.intake.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a workbook, which is a ZIP; nothing is unpacked before its directory has been found harmless. */
final class ZipParts implements Closeable {

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private PartStream.Budget budget;

    private ZipParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        this.budget = new PartStream.Budget(limits.unpackedBytesMax());
    }

    static ZipParts open(Path file, Limits limits) throws IOException {
        var parts = new ZipParts(openZip(file), limits);
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

    private static ZipFile openZip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            // the JDK tells a protected archive from a broken one only by its wording
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new UnreadableFile(encrypted ? Refusal.ENCRYPTED : Refusal.DAMAGED);
        }
    }

    private void checkDirectory() throws UnreadableFile {
        if (zip.size() > limits.zipEntriesMax()) {
            throw new UnreadableFile(Refusal.TOO_MANY_ENTRIES, limits.zipEntriesMax());
        }
        long declaredBytes = 0;
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
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
