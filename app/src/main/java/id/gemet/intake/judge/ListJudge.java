package id.gemet.intake.judge;

import id.gemet.intake.file.FileKind;
import id.gemet.intake.file.ListFile;
import id.gemet.intake.file.RawRow;
import id.gemet.intake.file.SheetInfo;
import id.gemet.intake.file.UnreadableFile;
import id.gemet.shared.RegionCode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges a list: which rows are people, what each says, what is wrong with it, and who is who. Two passes: row by row
 * in the order of the file, then across rows. Of the file only what is said about people stays in memory.
 */
public final class ListJudge {

    /** Longer runs of rows never written are counted by the reader, not listed. */
    private static final int GAP_ROWS_MAX = 1_000;

    private final Optional<RegionCode> scope;
    private final LocalDate on;
    private final KnownPeople registry;
    private final Participants participants;

    /**
     * @param scope whose list it is; names of places are looked up within it
     * @param on the day ages and cover are counted on
     */
    public ListJudge(Optional<RegionCode> scope, LocalDate on, KnownPeople registry, Participants participants) {
        this.scope = scope;
        this.on = on;
        this.registry = registry;
        this.participants = participants;
    }

    public JudgedList judge(ListFile file) throws UnreadableFile, UnusableList, IOException {
        return judge(file, Map.of());
    }

    /** @param corrections by sheet: the mapping to use instead of the guess */
    public JudgedList judge(ListFile file, Map<Integer, ColumnMapping> corrections)
            throws UnreadableFile, UnusableList, IOException {
        var reading = read(file, corrections);
        var drafts = reading.drafts;
        var settler = new RowSettler(scope, on);
        drafts.parallelStream().forEach(settler::settle);
        var names = file.sheets().stream().map(SheetInfo::name).toList();
        var matching = new PersonMatching(drafts, names, new Recognition(registry, participants, on));
        matching.match();
        return new JudgedList(reading.previews, reading.ledger, matching);
    }

    /** How the sheets would be understood, without judging; the whole file is read, so that it is known to be whole. */
    public List<SheetPreview> preview(ListFile file) throws UnreadableFile, UnusableList, IOException {
        var reading = new Reading(file, Map.of());
        file.rows(reading::glance);
        reading.finish();
        return reading.previews;
    }

    private Reading read(ListFile file, Map<Integer, ColumnMapping> corrections)
            throws UnreadableFile, UnusableList, IOException {
        var reading = new Reading(file, corrections);
        file.rows(reading::accept);
        reading.finish();
        return reading;
    }

    /** One passage over a file. */
    private final class Reading implements SheetSession.Target {

        private final List<SheetInfo> sheets;
        private final boolean rowsCanBeUnwritten;
        private final Map<Integer, ColumnMapping> corrections;
        private final Map<Integer, SheetSession> sessions = new HashMap<>();
        private final List<SheetPreview> previews = new ArrayList<>();
        private final List<Draft> drafts = new ArrayList<>();
        private final DateText dates = new DateText(on);
        private final Lexicon lexicon = new Lexicon(scope);
        /** For each row in file order its draft's position, or -1 for a row about nobody. */
        private final RowLedger ledger = new RowLedger();

        private int sheetNow = -1;
        private int lastRow;

        Reading(ListFile file, Map<Integer, ColumnMapping> corrections) {
            this.sheets = file.sheets();
            this.rowsCanBeUnwritten = file.kind() == FileKind.XLSX;
            this.corrections = corrections;
        }

        void accept(RawRow row) {
            if (row.sheet() != sheetNow) {
                finishSheet();
                sheetNow = row.sheet();
                lastRow = 0;
                sessions.put(
                        sheetNow, new SheetSession(sheets.get(sheetNow), dates, lexicon, corrections.get(sheetNow)));
            }
            var session = session();
            if (rowsCanBeUnwritten && row.row() - lastRow <= GAP_ROWS_MAX) {
                for (int blank = lastRow + 1; blank < row.row(); blank++) {
                    session.accept(new RawRow(row.sheet(), blank, false, List.of()), this);
                }
            }
            lastRow = row.row();
            session.accept(row, this);
        }

        /** Only what it takes to understand the sheets. */
        void glance(RawRow row) {
            if (row.sheet() != sheetNow || !session().isUnderstood()) {
                accept(row);
            }
        }

        private SheetSession session() {
            var session = sessions.get(sheetNow);
            if (session == null) {
                throw new IllegalStateException("No sheet is being read");
            }
            return session;
        }

        private void finishSheet() {
            if (sheetNow >= 0) {
                previews.add(session().finish(this));
            }
        }

        void finish() throws UnusableList {
            finishSheet();
            for (SheetPreview preview : previews) {
                if (preview.layout().kind() == SheetLayout.Kind.FAMILY_BLOCKS) {
                    throw new UnusableList(
                            UnusableList.Reason.FAMILY_BLOCKS, preview.sheet().name());
                }
            }
            if (previews.stream().noneMatch(preview -> preview.layout().hasPeople())) {
                throw new UnusableList(UnusableList.Reason.NO_TABLE, "");
            }
        }

        @Override
        public void person(Draft draft) {
            ledger.add(draft.sheet, draft.row, drafts.size());
            drafts.add(draft);
        }

        @Override
        public void nobody(int sheet, int row) {
            ledger.add(sheet, row, RowLedger.NOBODY);
        }
    }
}
