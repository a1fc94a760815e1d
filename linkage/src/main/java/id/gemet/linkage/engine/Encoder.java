package id.gemet.linkage.engine;

import java.util.Arrays;
import java.util.List;

/** Turns the cells of one or two files into {@link Records}: each thread reads its share, then the shares are joined. */
final class Encoder {

    private final LinkModel model;
    private final List<DelimitedFile> files;
    private final Workers workers;
    private final int columns;
    private final int rows;

    Encoder(LinkModel model, List<DelimitedFile> files, Workers workers) {
        this.model = model;
        this.files = files;
        this.workers = workers;
        this.columns = model.columns().size();
        this.rows = files.stream().mapToInt(DelimitedFile::rows).sum();
    }

    Records encode() throws UnusableFile {
        var layouts = new Layout[files.size()];
        for (int f = 0; f < layouts.length; f++) {
            layouts[f] = new Layout(files.get(f), model);
        }
        var shares = new Share[workers.threads()];
        workers.run(worker -> {
            var share = new Share(workers.from(worker, rows), workers.from(worker + 1, rows));
            share.read(layouts);
            shares[worker] = share;
        });
        return new Join(shares).join();
    }

    /** Where the model's columns stand in a file. */
    private static final class Layout {

        final DelimitedFile file;
        final int[] columns;
        final int id;
        final int source;

        Layout(DelimitedFile file, LinkModel model) throws UnusableFile {
            this.file = file;
            this.columns = new int[model.columns().size()];
            for (int c = 0; c < columns.length; c++) {
                columns[c] = file.column(model.columns().get(c).name());
            }
            this.id = model.id().isPresent() ? file.column(model.id().get()) : -1;
            this.source =
                    model.source().isPresent() ? file.column(model.source().get()) : -1;
        }
    }

    /** What one thread has read: rows in the order of the files, token ids of its own tables. */
    private final class Share {

        final int first;
        final int size;
        final long[] cells;
        final long[] ids;
        final byte[] source;
        final TokenReader[] readers = new TokenReader[columns];
        int[] tokens;
        int tokenCount;
        private final int[] buffer = new int[Records.TOKENS_MAX + 1];

        Share(int from, int to) {
            first = from;
            size = to - from;
            cells = new long[Math.multiplyExact(size, columns)];
            ids = new long[size];
            source = new byte[size];
            tokens = new int[Math.max(64, 6 * size)];
            for (int c = 0; c < columns; c++) {
                var column = model.columns().get(c);
                if (hasTokens(column)) {
                    readers[c] = new TokenReader(column);
                }
            }
        }

        void read(Layout[] layouts) throws UnusableFile {
            int passed = 0;
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
            source[row] = layout.source < 0
                    ? sourceOf(fileNumber == 0 ? "A" : "B")
                    : sourceOf(file.text(bounds[2 * layout.source], bounds[2 * layout.source + 1])
                            .strip());
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

    /** Puts the shares together in the order of the ids, with one token table per column. */
    private final class Join {

        private final Share[] shares;
        private final TokenTable[] tables = new TokenTable[columns];
        private final int[][][] newIds;

        Join(Share[] shares) {
            this.shares = shares;
            this.newIds = new int[shares.length][columns][];
        }

        Records join() throws UnusableFile {
            for (int c = 0; c < columns; c++) {
                if (hasTokens(model.columns().get(c))) {
                    joinTables(c);
                }
            }
            int[] order = order();
            long[] cells = new long[Math.multiplyExact(rows, columns)];
            int[] poolStart = new int[workers.threads() + 1];
            for (int w = 0; w < workers.threads(); w++) {
                poolStart[w + 1] = poolStart[w] + tokensOf(order, workers.from(w, rows), workers.from(w + 1, rows));
            }
            int[] tokens = new int[poolStart[workers.threads()]];
            long[] origin = new long[rows];
            byte[] source = new byte[rows];
            workers.run(w -> fill(order, w, poolStart[w], cells, tokens, origin, source));
            return new Records(model, rows, cells, tokens, tables, count(cells, tokens), origin, source);
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

        /** Rows by the hash of their id: an order that any order of the file leads to. */
        private int[] order() throws UnusableFile {
            int rowBits = 32 - Integer.numberOfLeadingZeros(Math.max(1, rows));
            long rowMask = (1L << rowBits) - 1;
            long[] keys = new long[rows];
            for (var share : shares) {
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
            int fileOfFirst = 0;
            int passed = 0;
            while (first >= passed + files.get(fileOfFirst).rows()) {
                passed += files.get(fileOfFirst).rows();
                fileOfFirst++;
            }
            return new UnusableFile(files.get(fileOfFirst).name + ": records " + (first - passed + 1) + " and "
                    + (second - passed + 1) + " have the same " + model.id().orElse("id")
                    + "; every record needs an id of its own.");
        }

        private long id(int row) {
            int s = shareOf(row);
            return shares[s].ids[row - shares[s].first];
        }

        private int shareOf(int row) {
            int s = 0;
            while (row >= shares[s].first + shares[s].size) {
                s++;
            }
            return s;
        }

        private int tokensOf(int[] order, int from, int to) {
            int count = 0;
            for (int i = from; i < to; i++) {
                var share = shares[shareOf(order[i])];
                int row = order[i] - share.first;
                for (int c = 0; c < columns; c++) {
                    if (tables[c] != null) {
                        count += Records.count(share.cells[row * columns + c]);
                    }
                }
            }
            return count;
        }

        private void fill(
                int[] order, int worker, int poolStart, long[] cells, int[] tokens, long[] origin, byte[] source) {
            int pool = poolStart;
            int to = workers.from(worker + 1, rows);
            for (int i = workers.from(worker, rows); i < to; i++) {
                int s = shareOf(order[i]);
                var share = shares[s];
                int row = order[i] - share.first;
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
                origin[i] = origin(order[i]);
                source[i] = share.source[row];
            }
        }

        private long origin(int row) {
            int file = 0;
            int rest = row;
            while (rest >= files.get(file).rows()) {
                rest -= files.get(file).rows();
                file++;
            }
            return ((long) file << 32) | rest;
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
