package id.gemet.intake.file;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** An XLSX list. Parts that people's rows do not depend on, such as pictures and themes, are never unpacked. */
final class WorkbookFile extends ListFile {

    private static final long STYLES_BYTES_MAX = 32L * 1024 * 1024;

    private final ZipParts parts;
    private final Limits limits;
    private final WorkbookOutline outline;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final SheetReader.WorkbookContext context;

    private WorkbookFile(ZipParts parts, Limits limits) throws IOException {
        super(FileKind.XLSX);
        this.parts = parts;
        this.limits = limits;
        this.outline = WorkbookOutline.read(parts);
        if (outline.sheets().size() > limits.zipEntriesMax()) {
            throw new UnreadableFile(Refusal.TOO_MANY_ENTRIES, limits.zipEntriesMax());
        }
        for (var sheet : outline.sheets()) {
            sheets.add(new SheetInfo(sheets.size(), sheet.name(), sheet.hidden(), declaredRows(sheet.part())));
        }
        this.context = new SheetReader.WorkbookContext(
                limits,
                parts.has(outline.stringsPart())
                        ? SharedStrings.read(parts.open(outline.stringsPart()), limits)
                        : SharedStrings.NONE,
                parts.has(outline.stylesPart())
                        ? DateFormats.read(parts.openUpTo(STYLES_BYTES_MAX, outline.stylesPart()))
                        : DateFormats.none(),
                outline.since1904());
        if (parts.has("xl/vbaProject.bin")) {
            noteOnOpening(FileNote.Kind.MACROS_IGNORED);
        }
    }

    static WorkbookFile of(byte[] content, Limits limits) throws IOException {
        var parts = ZipParts.open(content, limits);
        try {
            OtherArchive.refuse(parts);
            return new WorkbookFile(parts, limits);
        } catch (ZipException | EOFException | MalformedPart e) {
            parts.close();
            throw new UnreadableFile(Refusal.DAMAGED);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    void deliverTo(RowConsumer consumer) throws IOException {
        parts.startOver();
        var delivery = new RowDelivery(limits, consumer);
        boolean allReadable = true;
        for (var sheet : sheets) {
            allReadable &= deliver(sheet, delivery);
        }
        if (delivery.filledRows() == 0) {
            throw new UnreadableFile(allReadable ? Refusal.EMPTY : Refusal.DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** A sheet that is no XML any more is read as far as it goes; one whose bytes have changed makes the file void. */
    private boolean deliver(SheetInfo sheet, RowDelivery delivery) throws IOException {
        var reader = new SheetReader(sheet, context, delivery);
        String part = outline.sheets().get(sheet.index()).part();
        boolean readable = parts.has(part);
        if (readable) {
            try (var stream = parts.open(part)) {
                readable = readAsFarAsPossible(reader, stream);
            } catch (ZipException | EOFException e) {
                throw new UnreadableFile(Refusal.DAMAGED);
            }
        }
        noteOn(sheet, reader, readable, delivery.endOfSheet());
        return readable;
    }

    private static boolean readAsFarAsPossible(SheetReader reader, PartStream stream) throws IOException {
        try {
            reader.read(stream);
            return true;
        } catch (MalformedPart e) {
            stream.drain();
            return false;
        }
    }

    private void noteOn(SheetInfo sheet, SheetReader reader, boolean readable, int blankRowsLeftOut) {
        String name = sheet.name();
        Integer declared = sheet.declaredRows();
        if (sheet.hidden()) {
            note(FileNote.Kind.HIDDEN_SHEET, name);
        }
        if (!readable) {
            note(FileNote.Kind.SHEET_UNREADABLE, name, reader.lastRow());
        } else if (declared != null && declared > reader.lastRow()) {
            note(FileNote.Kind.FEWER_ROWS_THAN_DECLARED, name, declared, reader.lastRow());
        }
        noteCount(FileNote.Kind.HIDDEN_ROWS, name, reader.hiddenRows());
        noteCount(FileNote.Kind.HIDDEN_COLUMNS, name, reader.hiddenColumns());
        noteCount(FileNote.Kind.BLANK_ROWS_LEFT_OUT, name, blankRowsLeftOut);
        noteCount(FileNote.Kind.FORMULAS_NOT_CALCULATED, name, reader.uncalculated());
    }

    private void noteCount(FileNote.Kind kind, String sheet, int count) {
        if (count > 0) {
            note(kind, sheet, count);
        }
    }

    /** From the sheet's own summary, such as {@code A1:O250}; nothing if the sheet has none or cannot be read. */
    private @Nullable Integer declaredRows(String part) throws IOException {
        if (!parts.has(part)) {
            return null;
        }
        try (var stream = parts.open(part)) {
            var xml = new XmlScanner(stream, new XmlText(0));
            while (xml.nextChild(0)) {
                int worksheet = xml.depth();
                while (xml.nextChild(worksheet) && !xml.tag().at("sheetData")) {
                    if (xml.tag().at("dimension") && xml.tag().find("ref")) {
                        String ref = xml.tag().valueText();
                        String last = ref.substring(ref.indexOf(':') + 1).replaceAll("[^0-9]", "");
                        return last.isEmpty() || last.length() > 7 ? null : Integer.valueOf(last);
                    }
                }
                return null;
            }
            return null;
        } catch (MalformedPart | ZipException e) {
            return null;
        }
    }
}
