package id.gemet.linkage.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Turns the cells of one or two files into {@link Records}. First the ids alone are read: their hashes give the rows their
 * order, which any order of the file leads to. Then the threads read stretch after stretch of that order, every cell once and
 * straight to its place; they share the tables of tokens.
 */
final class Encoder {

    private static final int STRETCH = 1 << 13;
    private static final int BATCH = 256;

    private static final Set<String> NOT_CONFIRMED = Set.of("", "0", "no", "tidak", "false");

    private final LinkModel model;
    private final List<DelimitedFile> files;
    private final Workers workers;
    private final int columns;
    private final ColumnType[] types;
    /** The number of each file's first row among all; last, the number of all rows. */
    private final int[] firstRows;

    private final int rows;
    private final Plants plants;

    private final long[] cells;
    private final TokenPool tokens = new TokenPool();
    private final TokenTable[] tables;
    private final long[] origin;
    private final long[] ids;
    private final byte[] source;
    private final long[] confirmed;

    Encoder(LinkModel model, List<DelimitedFile> files, Workers workers) {
        this.model = model;
        this.files = files;
        this.workers = workers;
        this.columns = model.columns().size();
        this.types = model.columns().stream().map(Column::type).toArray(ColumnType[]::new);
        this.firstRows = new int[files.size() + 1];
        for (int f = 0; f < files.size(); f++) {
            firstRows[f + 1] = firstRows[f] + files.get(f).rows();
        }
        this.rows = firstRows[files.size()];
        this.plants = new Plants(model, rows);
        int all = rows + plants.count;
        this.cells = new long[Math.multiplyExact(all, columns)];
        this.origin = new long[rows];
        this.ids = new long[rows];
        this.source = new byte[all];
        this.confirmed = new long[model.confirmed().isPresent() ? all : 0];
        this.tables = new TokenTable[columns];
        for (int c = 0; c < columns; c++) {
            tables[c] = hasTokens(model.columns().get(c)) ? new TokenTable() : null;
        }
    }

    Plants plants() {
        return plants;
    }

    private static boolean hasTokens(Column column) {
        return column.type() == ColumnType.NAME || column.type() == ColumnType.TEXT;
    }

    Records encode() throws UnusableFile {
        var layouts = new Layout[files.size()];
        for (int f = 0; f < layouts.length; f++) {
            layouts[f] = new Layout(files.get(f), model);
        }
        int[] order = order(layouts);
        var readers = new ConcurrentLinkedQueue<RowReader>();
        Supplier<RowReader> reader = () -> {
            var its = new RowReader();
            readers.add(its);
            return its;
        };
        try {
            workers.each(1 + Workers.pieces(rows, STRETCH), reader, (its, piece) -> {
                if (piece == 0) {
                    plant(layouts, order); // first, for it takes longest
                } else {
                    read(its, layouts, order, (piece - 1) * STRETCH);
                }
            });
        } catch (UnusableFile ragged) {
            for (var file : files) {
                file.requireWholeLines(); // names the first such line, which is not the first one read
            }
            throw ragged;
        }
        var counts = count(readers);
        var apart = new Apart(source, confirmed);
        return new Records(model, rows, plants.count, cells, tokens, tables, counts, origin, ids, apart);
    }

    private void read(RowReader reader, Layout[] layouts, int[] order, int from) throws UnusableFile {
        int end = Math.min(rows, from + STRETCH);
        for (int i = from; i < end; i += BATCH) {
            int stop = Math.min(end, i + BATCH);
            reader.fetched += fetch(order, i, stop);
            for (int row = i; row < stop; row++) {
                int file = fileOf(order[row]);
                reader.read(layouts[file], file, order[row] - firstRows[file], row);
            }
        }
    }

    /** Rows that lie anywhere in the files are looked at before they are read, so that their loads overlap. */
    private int fetch(int[] order, int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            int file = fileOf(order[i]);
            seen += files.get(file).fetch(order[i] - firstRows[file]);
        }
        return seen;
    }

    /** The first records in the order of ids, copied and damaged. */
    private void plant(Layout[] layouts, int[] order) throws UnusableFile {
        var originals = new ArrayList<List<String>>();
        for (int plant = 0; plant < plants.count; plant++) {
            int file = fileOf(order[plant]);
            originals.add(layouts[file].values(order[plant] - firstRows[file]));
        }
        var copies = plants.file(originals);
        var layout = new Layout(copies, copies.header());
        var reader = new RowReader();
        for (int plant = 0; plant < plants.count; plant++) {
            reader.readPlanted(layout, plant, rows + plant);
        }
    }

    private int fileOf(int row) {
        int file = 0;
        while (row >= firstRows[file + 1]) {
            file++;
        }
        return file;
    }

    /** Row numbers by the hash of their ids; each thread sorts its range of hashes. */
    private int[] order(Layout[] layouts) throws UnusableFile {
        int rowBits = 32 - Integer.numberOfLeadingZeros(rows);
        long rowMask = (1L << rowBits) - 1;
        long[] keys = new long[rows];
        workers.run(worker -> {
            for (int row = workers.from(worker, rows); row < workers.from(worker + 1, rows); row++) {
                keys[row] = (idHash(layouts, row) & ~rowMask & Long.MAX_VALUE) | row;
            }
        });
        int[] order = new int[rows];
        workers.run(worker -> {
            int before = 0;
            int here = 0;
            for (long key : keys) {
                int range = range(key);
                before += range < worker ? 1 : 0;
                here += range == worker ? 1 : 0;
            }
            var list = new LongList(here);
            for (long key : keys) {
                if (range(key) == worker) {
                    list.add(key);
                }
            }
            list.sort(rowBits, 63);
            long[] sorted = list.values;
            for (int i = 0; i < here; i++) {
                order[before + i] = (int) (sorted[i] & rowMask);
                for (int j = i; j > 0 && sorted[j] >>> rowBits == sorted[j - 1] >>> rowBits; j--) {
                    settle(layouts, order, before + j);
                }
            }
        });
        return order;
    }

    private int range(long key) {
        return (int) (((key >>> 32) * workers.threads()) >>> 31);
    }

    /** Puts a row and the one before it, of which the keys say no order, in that of their whole hashes. */
    private void settle(Layout[] layouts, int[] order, int place) throws UnusableFile {
        int row = order[place];
        int before = order[place - 1];
        long one = idHash(layouts, row);
        long other = idHash(layouts, before);
        if (one == other) {
            throw twice(Math.min(row, before), Math.max(row, before));
        }
        order[place - 1] = one < other ? row : before;
        order[place] = one < other ? before : row;
    }

    private UnusableFile twice(int first, int second) {
        int file = fileOf(first);
        return new UnusableFile(files.get(file).name + ": records " + (first - firstRows[file] + 1) + " and "
                + (second - firstRows[file] + 1) + " have the same "
                + model.id().orElse("id")
                + "; every record needs an id of its own.");
    }

    private long idHash(Layout[] layouts, int row) throws UnusableFile {
        int number = fileOf(row);
        int fileRow = row - firstRows[number];
        int column = layouts[number].id;
        if (column < 0) {
            return Hashing.mix(number * 0x9E3779B97F4A7C15L + fileRow);
        }
        var file = files.get(number);
        long place = file.cell(fileRow, column);
        return Hashing.mix(Hashing.of(file.bytes, (int) (place >>> 32), (int) place) + number);
    }

    /**
     * Counts how common each value and each token is. Whole NIKs and other identifiers count too: a filler that many share
     * says little.
     */
    private ValueCounts[] count(Iterable<RowReader> readers) {
        var counts = new ValueCounts[columns];
        workers.each(columns, c -> {
            if (tables[c] == null) {
                counts[c] = new ValueCounts(cells, columns, c, rows);
                return;
            }
            for (var reader : readers) {
                tables[c].count(reader.readers[c].counts);
            }
            tables[c].settle(rows);
        });
        return counts;
    }

    /** Reads rows; one instance a thread. */
    final class RowReader {

        final TokenReader[] readers = new TokenReader[columns];
        /** So that fetching is not left out as useless. */
        long fetched;

        private final TokenPool.Writer pool = tokens.writer();
        private final int[] bounds = new int
                [2 * files.stream().mapToInt(file -> file.header().size()).max().orElse(0)];

        RowReader() {
            for (int c = 0; c < columns; c++) {
                readers[c] = tables[c] == null
                        ? null
                        : new TokenReader(model.columns().get(c), tables[c]);
            }
        }

        void readPlanted(Layout layout, int fileRow, int row) throws UnusableFile {
            readCells(layout, fileRow, row);
        }

        void read(Layout layout, int fileNumber, int fileRow, int row) throws UnusableFile {
            readCells(layout, fileRow, row);
            var file = layout.file;
            origin[row] = ((long) fileNumber << 32) | fileRow;
            if (layout.id >= 0) {
                ids[row] = Ids.kept(file.bytes, bounds[2 * layout.id], bounds[2 * layout.id + 1]);
            }
            source[row] = sourceOf(layout.source >= 0 ? text(file, layout.source) : fileNumber == 0 ? "A" : "B");
            if (layout.confirmedBy >= 0
                    && !NOT_CONFIRMED.contains(text(file, layout.confirmedBy).toLowerCase(Locale.ROOT))) {
                int column = model.column(model.confirmed().orElseThrow().identifier());
                confirmed[row] = cells[row * columns + column];
            }
        }

        private String text(DelimitedFile file, int column) {
            return file.text(bounds[2 * column], bounds[2 * column + 1]).strip();
        }

        private byte sourceOf(String name) {
            return (byte) (model.uniqueSources().indexOf(name) + 1);
        }

        private void readCells(Layout layout, int fileRow, int row) throws UnusableFile {
            layout.file.cells(fileRow, bounds);
            for (int c = 0; c < columns; c++) {
                int cell = layout.columns[c];
                cells[row * columns + c] = cell(c, layout.file.bytes, bounds[2 * cell], bounds[2 * cell + 1]);
            }
        }

        private long cell(int column, byte[] b, int from, int to) {
            if (from == to) {
                return 0;
            }
            return switch (types[column]) {
                case NAME, TEXT -> readers[column].read(b, from, to, pool);
                case IDENTIFIER -> CellReader.identifier(b, from, to);
                case NIK -> CellReader.nik(b, from, to);
                case PHONE -> CellReader.phone(b, from, to);
                case DATE -> CellReader.date(b, from, to);
                case CATEGORY -> CellReader.text(b, from, to);
                case NUMBER -> CellReader.number(b, from, to);
            };
        }
    }
}
