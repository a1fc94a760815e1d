package id.gemet.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** The unpacked bytes of one part, refused as soon as they grow out of proportion, and compared with their checksum. */
final class PartStream extends FilterInputStream {

    private static final long RATIO_FREE_BYTES = 1024 * 1024;

    private final ZipEntry entry;
    private final long bytesMax;
    private final int ratioMax;
    private final Budget budget;
    private final CRC32 checksum = new CRC32();
    private long count;

    PartStream(InputStream in, ZipEntry entry, long bytesMax, int ratioMax, Budget budget) {
        super(in);
        this.entry = entry;
        this.bytesMax = bytesMax;
        this.ratioMax = ratioMax;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read < 0) {
            if (checksum.getValue() != entry.getCrc()) {
                throw new ZipException("checksum differs");
            }
            return read;
        }
        count += read;
        checksum.update(bytes, offset, read);
        budget.spend(read);
        boolean outOfProportion = count > RATIO_FREE_BYTES && count > entry.getCompressedSize() * ratioMax;
        if (outOfProportion || count > bytesMax) {
            throw new UnreadableFile(Refusal.BOMB);
        }
        return read;
    }

    /** Reads what is left, so that the checksum is compared. */
    void drain() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    /** What all parts together may unpack to; parts may lie over one another in the archive, or be read many times. */
    static final class Budget {

        private long bytesLeft;

        Budget(long bytes) {
            bytesLeft = bytes;
        }

        private void spend(int bytes) throws UnreadableFile {
            bytesLeft -= bytes;
            if (bytesLeft < 0) {
                throw new UnreadableFile(Refusal.BOMB);
            }
        }
    }
}
