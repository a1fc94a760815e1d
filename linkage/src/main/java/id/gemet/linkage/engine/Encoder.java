package id.gemet.linkage.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns the cells of one or two files into {@link Records}: each thread reads its share, then the shares are joined. */
final class Encoder {

    private static final Set<String> NOT_CONFIRMED = Set.of("", "0", "no", "tidak", "false");

    private final LinkModel model;
    private final List<DelimitedFile> files;
    private final Workers workers;
    private final int columns;
    private final int rows;
    private final Plants plants;

    Encoder(LinkModel model, List<DelimitedFile> files, Workers workers) {
        this.model = model;
        this.files = files;
        this.workers = workers;
        this.columns = model.columns().size();
        this.rows = files.stream().mapToInt(DelimitedFile::rows).sum();
        this.plants = new Plants(model, rows);
    }

    Plants plants() {
        return plants;
    }

    Records encode() throws UnusableFile {
        var layouts = new Layout[files.size()];
        for (int f = 0; f < layouts.length; f++) {
            layouts[f] = new Layout(files.get(f), model);
        }
        var shares = new Share[workers.threads() + 1];
        workers.run(worker -> {
            var share = new Share(workers.from(worker, rows), workers.from(worker + 1, rows));
            share.read(layouts, 0);
            shares[worker] = share;
        });
        int[] order = new Order(shares).rows();
        shares[workers.threads()] = plant(layouts, order);
        return new Join(shares, order).join();
    }

    /** The first records in the order of ids, copied and damaged. */
    private Share plant(Layout[] layouts, int[] order) throws UnusableFile {
        var originals = new ArrayList<List<String>>();
        for (int plant = 0; plant < plants.count; plant++) {
            int file = fileOf(order[plant]);
            originals.add(layouts[file].values(order[plant] - firstRow(file)));
        }
        var copies = plants.file(originals);
        var share = new Share(rows, rows + plants.count);
        share.read(new Layout[] {new Layout(copies, copies.header())}, rows);
        return share;
    }

    private int fileOf(int row) {
        int file = 0;
        while (row >= firstRow(file) + files.get(file).rows()) {
            file++;
        }
        return file;
    }

    private int firstRow(int file) {
        int first = 0;
        for (int before = 0; before < file; before++) {
            first += files.get(before).rows();
        }
        return first;
    }

    /** Where the model's columns stand in a file. */
    private static final class Layout {

        private static final int NONE = -1;

        final DelimitedFile file;
        final int[] columns;
        final int id;
        final int source;
        final int confirmedBy;

        Layout(DelimitedFile file, LinkModel model) throws UnusableFile {
            this.file = file;
            this.columns = new int[model.columns().size()];
            for (int c = 0; c < columns.length; c++) {
                columns[c] = file.column(model.columns().get(c).name());
            }
            this.id = model.id().isPresent() ? file.column(model.id().get()) : NONE;
            this.source =
                    model.source().isPresent() ? file.column(model.source().get()) : NONE;
            this.confirmedBy = model.confirmed().isPresent()
                    ? file.column(model.confirmed().get().by())
                    : NONE;
        }

        /** Of a file that has the model's columns and no others. */
        Layout(DelimitedFile file, List<String> columns) {
            this.file = file;
            this.columns = IntStream.range(0, columns.size()).toArray();
            this.id = NONE;
            this.source = NONE;
            this.confirmedBy = NONE;
        }

        List<String> values(int row) throws UnusableFile {
            int[] bounds = new int[2 * file.header().size()];
            file.cells(row, bounds);
            return IntStream.of(columns)
                    .mapToObj(column -> file.text(bounds[2 * column], bounds[2 * column + 1]))
                    .toList();
        }
    }

    /** What one thread has read: rows in the order of the files, token ids of its own tables. */
    private final class Share {

        final int first;
        final int size;
        final long[] cells;
        /** Hashes, which put the records in order. */
        final long[] ids;

        final long[] idPlaces;
        final byte[] source;
        final boolean[] confirmed;
        final TokenReader[] readers = new TokenReader[columns];
        int[] tokens;
        int tokenCount;
        private final int[] buffer = new int[Records.TOKENS_MAX + 1];

        Share(int from, int to) {
            first = from;
            size = to - from;
            cells = new long[Math.multiplyExact(size, columns)];
            ids = new long[size];
            idPlaces = new long[size];
            source = new byte[size];
            confirmed = new boolean[size];
            tokens = new int[Math.max(64, 6 * size)];
            for (int c = 0; c < columns; c++) {
                var column = model.columns().get(c);
                if (hasTokens(column)) {
                    readers[c] = new TokenReader(column);
                }
            }
        }

        /** @param firstRow the number of the layouts' first row among all */
        void read(Layout[] layouts, int firstRow) throws UnusableFile {
            int passed = firstRow;
            for (int f = 0; f < layouts.length; f++) {
                int rowsHere = layouts[f].file.rows();
                int from = Math.max(first, passed);
                int to = Math.min(first + size, passed + rowsHere);
                int[] bounds = new int[2 * layouts[f].file.header().size()];
                for (int row = from; row < to; row++) {
                    read(layouts[f], f, row - passed, row - first, bounds);
                }
                passed += rowsHere;
            }
        }

        private void read(Layout layout, int fileNumber, int fileRow, int row, int[] bounds) throws UnusableFile {
            var file = layout.file;
            file.cells(fileRow, bounds);
            for (int c = 0; c < columns; c++) {
                int cell = layout.columns[c];
                cells[row * columns + c] = cell(c, file.bytes, bounds[2 * cell], bounds[2 * cell + 1]);
            }
            ids[row] = layout.id < 0
                    ? Hashing.mix(fileNumber * 0x9E3779B97F4A7C15L + fileRow)
                    : Hashing.mix(
                            Hashing.of(file.bytes, bounds[2 * layout.id], bounds[2 * layout.id + 1]) + fileNumber);
            if (layout.id >= 0) {
                int from = bounds[2 * layout.id];
                idPlaces[row] = Records.place(from, bounds[2 * layout.id + 1] - from);
            }
            source[row] = layout.source < 0
                    ? sourceOf(fileNumber == 0 ? "A" : "B")
                    : sourceOf(file.text(bounds[2 * layout.source], bounds[2 * layout.source + 1])
                            .strip());
            confirmed[row] = layout.confirmedBy >= 0
                    && !NOT_CONFIRMED.contains(
                            file.text(bounds[2 * layout.confirmedBy], bounds[2 * layout.confirmedBy + 1])
                                    .strip()
                                    .toLowerCase(Locale.ROOT));
        }

        private byte sourceOf(String name) {
            return (byte) (model.uniqueSources().indexOf(name) + 1);
        }

        private long cell(int column, byte[] b, int from, int to) {
            if (from == to) {
                return 0;
            }
            return switch (model.columns().get(column).type()) {
                case NAME, TEXT -> tokens(readers[column], b, from, to);
                case IDENTIFIER, NIK -> CellReader.identifier(b, from, to);
                case PHONE -> CellReader.phone(b, from, to);
                case DATE -> CellReader.date(b, from, to);
                case CATEGORY -> CellReader.text(b, from, to);
                case NUMBER -> CellReader.number(b, from, to);
            };
        }

        private long tokens(TokenReader reader, byte[] b, int from, int to) {
            if (tokenCount + Records.TOKENS_MAX > tokens.length) {
                tokens = Arrays.copyOf(tokens, tokens.length + tokens.length / 2);
            }
            int count = reader.read(b, from, to, buffer);
            System.arraycopy(buffer, 0, tokens, tokenCount, count);
            long cell = Records.tokens(tokenCount, count);
            tokenCount += count;
            return cell;
        }
    }

    private static boolean hasTokens(Column column) {
        return column.type() == ColumnType.NAME || column.type() == ColumnType.TEXT;
    }

    private static int shareOf(Share[] shares, int row) {
        int s = 0;
        while (row >= shares[s].first + shares[s].size) {
            s++;
        }
        return s;
    }

    /** Rows by the hash of their id: an order that any order of the file leads to. */
    private final class Order {

        private final Share[] shares;

        Order(Share[] shares) {
            this.shares = shares;
        }

        int[] rows() throws UnusableFile {
            int rowBits = 32 - Integer.numberOfLeadingZeros(Math.max(1, rows));
            long rowMask = (1L << rowBits) - 1;
            long[] keys = new long[rows];
            for (int s = 0; s < workers.threads(); s++) {
                var share = shares[s];
                for (int i = 0; i < share.size; i++) {
                    keys[share.first + i] = (share.ids[i] & ~rowMask & Long.MAX_VALUE) | (share.first + i);
                }
            }
            keys = RadixSort.sort(keys, rows, rowBits, 63);
            int[] order = new int[rows];
            for (int i = 0; i < rows; i++) {
                order[i] = (int) (keys[i] & rowMask);
                for (int j = i; j > 0 && keys[j] >>> rowBits == keys[j - 1] >>> rowBits && isBefore(order, j); j--) {
                    int swap = order[j];
                    order[j] = order[j - 1];
                    order[j - 1] = swap;
                }
            }
            return order;
        }

        private boolean isBefore(int[] order, int j) throws UnusableFile {
            long one = id(order[j]);
            long other = id(order[j - 1]);
            if (one == other) {
                throw twice(Math.min(order[j], order[j - 1]), Math.max(order[j], order[j - 1]));
            }
            return one < other;
        }

        private UnusableFile twice(int first, int second) {
            int file = fileOf(first);
            return new UnusableFile(files.get(file).name + ": records " + (first - firstRow(file) + 1) + " and "
                    + (second - firstRow(file) + 1) + " have the same "
                    + model.id().orElse("id")
                    + "; every record needs an id of its own.");
        }

        private long id(int row) {
            var share = shares[shareOf(shares, row)];
            return share.ids[row - share.first];
        }
    }

    /** Puts the shares together in the order of the ids, with one token table per column. */
    private final class Join {

        private final Share[] shares;
        private final int[] order;
        private final TokenTable[] tables = new TokenTable[columns];
        private final int[][][] newIds;
        private final int all = rows + plants.count;

        Join(Share[] shares, int[] order) {
            this.shares = shares;
            this.order = order;
            this.newIds = new int[shares.length][columns][];
        }

        Records join() throws UnusableFile {
            for (int c = 0; c < columns; c++) {
                if (hasTokens(model.columns().get(c))) {
                    joinTables(c);
                }
            }
            long[] cells = new long[Math.multiplyExact(all, columns)];
            int[] poolStart = new int[workers.threads() + 1];
            for (int w = 0; w < workers.threads(); w++) {
                poolStart[w + 1] = poolStart[w] + tokensOf(workers.from(w, all), workers.from(w + 1, all));
            }
            int[] tokens = new int[poolStart[workers.threads()]];
            long[] origin = new long[rows];
            long[] ids = new long[rows];
            byte[] source = new byte[all];
            workers.run(w -> fill(w, poolStart[w], cells, tokens));
            workers.run(w -> {
                for (int i = workers.from(w, rows); i < workers.from(w + 1, rows); i++) {
                    var share = shares[shareOf(order[i])];
                    int file = fileOf(order[i]);
                    origin[i] = ((long) file << 32) | (order[i] - firstRow(file));
                    ids[i] = share.idPlaces[order[i] - share.first];
                    source[i] = share.source[order[i] - share.first];
                }
            });
            var apart = new Apart(source, confirmed(cells));
            return new Records(
                    model, rows, plants.count, cells, tokens, tables, count(cells, tokens), origin, ids, apart);
        }

        private long[] confirmed(long[] cells) {
            if (model.confirmed().isEmpty()) {
                return new long[0];
            }
            int column = model.column(model.confirmed().get().identifier());
            long[] confirmed = new long[all];
            for (int i = 0; i < rows; i++) {
                var share = shares[shareOf(order[i])];
                confirmed[i] = share.confirmed[order[i] - share.first] ? cells[i * columns + column] : 0;
            }
            return confirmed;
        }

        /** Where a row stands among what was read; copies come last. */
        private int read(int row) {
            return row < rows ? order[row] : row;
        }

        private void joinTables(int column) {
            var joined = new TokenTable();
            for (int s = 0; s < shares.length; s++) {
                var table = shares[s].readers[column].table;
                int[] ids = new int[table.size()];
                for (int token = 0; token < ids.length; token++) {
                    ids[token] = joined.intern(table.text(token));
                }
                newIds[s][column] = ids;
            }
            tables[column] = joined;
        }

        private int shareOf(int row) {
            return Encoder.shareOf(shares, row);
        }

        private int tokensOf(int from, int to) {
            int count = 0;
            for (int i = from; i < to; i++) {
                var share = shares[shareOf(read(i))];
                int row = read(i) - share.first;
                for (int c = 0; c < columns; c++) {
                    if (tables[c] != null) {
                        count += Records.count(share.cells[row * columns + c]);
                    }
                }
            }
            return count;
        }

        private void fill(int worker, int poolStart, long[] cells, int[] tokens) {
            int pool = poolStart;
            int to = workers.from(worker + 1, all);
            for (int i = workers.from(worker, all); i < to; i++) {
                int s = shareOf(read(i));
                var share = shares[s];
                int row = read(i) - share.first;
                for (int c = 0; c < columns; c++) {
                    long cell = share.cells[row * columns + c];
                    if (tables[c] != null) {
                        int start = Records.start(cell);
                        int count = Records.count(cell);
                        for (int t = 0; t < count; t++) {
                            tokens[pool + t] = newIds[s][c][share.tokens[start + t]];
                        }
                        cell = Records.tokens(pool, count);
                        pool += count;
                    }
                    cells[i * columns + c] = cell;
                }
            }
        }

        /** How common each value is. Whole NIKs and other identifiers count too: a filler that many share says little. */
        private LongCounts[] count(long[] cells, int[] tokens) throws UnusableFile {
            var counts = new LongCounts[columns];
            workers.run(worker -> {
                for (int c = worker; c < columns; c += workers.threads()) {
                    if (tables[c] != null) {
                        countTokens(c, cells, tokens);
                    } else {
                        var values = new LongCounts();
                        for (int row = 0; row < rows; row++) {
                            long value = cells[row * columns + c];
                            if (value != 0) {
                                values.add(value);
                            }
                        }
                        counts[c] = values;
                    }
                }
            });
            return counts;
        }

        private void countTokens(int column, long[] cells, int[] tokens) {
            var table = tables[column];
            for (int row = 0; row < rows; row++) {
                long cell = cells[row * columns + column];
                int start = Records.start(cell);
                for (int t = 0; t < Records.count(cell); t++) {
                    table.count(tokens[start + t], 1);
                }
            }
            table.settle(rows);
        }
    }
}
