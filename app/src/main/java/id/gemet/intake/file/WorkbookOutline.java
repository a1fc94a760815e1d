package id.gemet.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a workbook says about itself before any sheet is read: which sheets there are, where, and how days are counted. */
record WorkbookOutline(List<Sheet> sheets, boolean since1904, String stylesPart, String stringsPart) {

    private static final long BYTES_MAX = 4L * 1024 * 1024;

    record Sheet(String name, boolean hidden, String part) {}

    private record Relation(String type, String part) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    static WorkbookOutline read(ZipParts parts) throws IOException {
        String workbook = workbookPart(parts);
        var relations = relations(parts, workbook);
        List<Sheet> sheets = new ArrayList<>();
        boolean since1904 = false;
        try (var part = parts.openUpTo(BYTES_MAX, workbook)) {
            var xml = new XmlScanner(part, new XmlText(0));
            while (xml.nextChild(0)) {
                int root = xml.depth();
                while (xml.nextChild(root)) {
                    if (xml.tag().at("workbookPr")) {
                        since1904 = xml.tag().find("date1904")
                                && (xml.tag().valueIs("1") || xml.tag().valueIs("true"));
                    } else if (xml.tag().at("sheets")) {
                        readSheets(xml, relations, sheets);
                    }
                }
            }
        }
        return new WorkbookOutline(
                List.copyOf(sheets),
                since1904,
                partOf(relations, "styles", folder(workbook) + "styles.xml"),
                partOf(relations, "sharedStrings", folder(workbook) + "sharedStrings.xml"));
    }

    static String workbookPart(ZipParts parts) throws IOException {
        return parts.has("_rels/.rels")
                ? partOf(relations(parts, ""), "officeDocument", "xl/workbook.xml")
                : "xl/workbook.xml";
    }

    private static void readSheets(XmlScanner xml, Map<String, Relation> relations, List<Sheet> sheets)
            throws IOException {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            String name = xml.tag().find("name") ? xml.tag().valueText() : "";
            boolean hidden = xml.tag().find("state") && !xml.tag().valueIs("visible");
            var relation = relations.get(xml.tag().find("id") ? xml.tag().valueText() : "");
            if (relation == null || relation.is("worksheet")) {
                sheets.add(new Sheet(name, hidden, relation == null ? "" : relation.part()));
            }
        }
    }

    private static String partOf(Map<String, Relation> relations, String kind, String otherwise) {
        return relations.values().stream()
                .filter(relation -> relation.is(kind))
                .map(Relation::part)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, Relation> relations(ZipParts parts, String source) throws IOException {
        String folder = folder(source);
        Map<String, Relation> relations = new HashMap<>();
        String part = folder + "_rels/" + source.substring(folder.length()) + ".rels";
        try (var stream = parts.openUpTo(BYTES_MAX, part)) {
            var xml = new XmlScanner(stream, new XmlText(0));
            while (xml.nextChild(0)) {
                int root = xml.depth();
                while (xml.nextChild(root)) {
                    String id = xml.tag().find("Id") ? xml.tag().valueText() : "";
                    String type = xml.tag().find("Type") ? xml.tag().valueText() : "";
                    String target = xml.tag().find("Target") ? xml.tag().valueText() : "";
                    relations.put(id, new Relation(type, resolve(folder, target)));
                }
            }
        }
        return relations;
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            base = base.isEmpty() ? "" : folder(base.substring(0, base.length() - 1));
            rest = rest.substring(3);
        }
        return base + rest;
    }
}
