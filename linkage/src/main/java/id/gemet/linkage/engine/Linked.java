package id.gemet.linkage.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What linking came to. Records are named by their ids; the order of all output is that of a hash of the ids. */
public final class Linked {

    private final LinkModel model;
    private final List<DelimitedFile> files;
    private final Records records;
    private final Candidates pairs;
    private final float[] weights;
    private final int[] clusters;
    private final Parameters parameters;
    private final List<PassReport> passes;
    private final Map<String, Double> seconds;

    Linked(
            LinkModel model,
            List<DelimitedFile> files,
            Records records,
            Candidates pairs,
            float[] weights,
            int[] clusters,
            Parameters parameters,
            List<PassReport> passes,
            Map<String, Double> seconds) {
        this.model = model;
        this.files = files;
        this.records = records;
        this.pairs = pairs;
        this.weights = weights;
        this.clusters = clusters;
        this.parameters = parameters;
        this.passes = passes;
        this.seconds = seconds;
    }

    public int records() {
        return records.size;
    }

    public int pairsCompared() {
        return pairs.size;
    }

    public Parameters parameters() {
        return parameters;
    }

    public List<PassReport> passes() {
        return passes;
    }

    /** By phase, in the order they ran. */
    public Map<String, Double> seconds() {
        return seconds;
    }

    /** People found: clusters of one record count too. */
    public int clusters() {
        int count = 0;
        for (int row = 0; row < clusters.length; row++) {
            count += clusters[row] == row ? 1 : 0;
        }
        return count;
    }

    /** Writes {@code left_id,right_id,weight,probability} for pairs of at least this probability; returns how many. */
    public int writePairs(OutputStream out, double probabilityMin) throws IOException, UnusableFile {
        var lines = new Lines(out);
        lines.text("left_id,right_id,weight,probability\n");
        int written = 0;
        for (int i = 0; i < pairs.size; i++) {
            double probability = Scoring.probability(weights[i]);
            if (probability >= probabilityMin) {
                int first = pairs.first(i);
                int second = pairs.second(i);
                boolean inOrder = records.origin[first] >>> 32 <= records.origin[second] >>> 32;
                lines.id(inOrder ? first : second);
                lines.text(",");
                lines.id(inOrder ? second : first);
                lines.text(",");
                lines.decimal(weights[i], 2);
                lines.text(",");
                lines.decimal(probability, 4);
                lines.text("\n");
                written++;
            }
        }
        lines.flush();
        return written;
    }

    /** Writes {@code id,cluster}; a cluster is named by one of its records. */
    public void writeClusters(OutputStream out) throws IOException, UnusableFile {
        var lines = new Lines(out);
        lines.text("id,cluster\n");
        for (int row = 0; row < records.size; row++) {
            lines.id(row);
            lines.text(",");
            lines.id(clusters[row]);
            lines.text("\n");
        }
        lines.flush();
    }

    /** Bytes to a stream, without a string per cell. */
    private final class Lines {

        private final OutputStream out;
        private final byte[] buffer = new byte[1 << 16];
        private final int[][] bounds = new int[files.size()][];
        private final int[] idColumns = new int[files.size()];
        private int size;

        Lines(OutputStream out) throws UnusableFile {
            this.out = out;
            for (int f = 0; f < bounds.length; f++) {
                bounds[f] = new int[2 * files.get(f).header().size()];
                idColumns[f] =
                        model.id().isPresent() ? files.get(f).column(model.id().get()) : -1;
            }
        }

        void id(int row) throws IOException, UnusableFile {
            int f = (int) (records.origin[row] >>> 32);
            int fileRow = (int) records.origin[row];
            if (idColumns[f] < 0) {
                text(Integer.toString(fileRow + 1));
                return;
            }
            var file = files.get(f);
            file.cells(fileRow, bounds[f]);
            int from = bounds[f][2 * idColumns[f]];
            int to = bounds[f][2 * idColumns[f] + 1];
            boolean quoted = false;
            for (int i = from; i < to; i++) {
                byte b = file.bytes[i];
                quoted |= b == ',' || b == '"' || b == '\n';
            }
            if (quoted) {
                text("\"");
            }
            room(to - from);
            System.arraycopy(file.bytes, from, buffer, size, to - from);
            size += to - from;
            if (quoted) {
                text("\"");
            }
        }

        void decimal(double value, int places) throws IOException {
            long scale = places == 2 ? 100 : 10_000;
            long scaled = Math.round(Math.abs(value) * scale);
            if (value < 0 && scaled > 0) {
                text("-");
            }
            text(Long.toString(scaled / scale));
            text(".");
            var rest = Long.toString(scale + scaled % scale);
            text(rest.substring(1));
        }

        void text(String ascii) throws IOException {
            byte[] bytes = ascii.getBytes(StandardCharsets.ISO_8859_1);
            room(bytes.length);
            System.arraycopy(bytes, 0, buffer, size, bytes.length);
            size += bytes.length;
        }

        void flush() throws IOException {
            out.write(buffer, 0, size);
            size = 0;
        }

        private void room(int needed) throws IOException {
            if (size + needed > buffer.length) {
                flush();
            }
        }
    }
}
