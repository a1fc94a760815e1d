package id.gemet.intake;

import id.gemet.intake.judge.ColumnMapping;
import id.gemet.intake.judge.Field;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which column of which sheet holds what, as one short text: {@code 0:1=NIK,2=NAME;1:0=NIK}. */
record Mappings(Map<Integer, ColumnMapping> bySheet) {

    Mappings {
        bySheet = Map.copyOf(bySheet);
    }

    static Mappings parse(String text) {
        var bySheet = new LinkedHashMap<Integer, ColumnMapping>();
        if (!text.isEmpty()) {
            for (var sheet : text.split(";", -1)) {
                var parts = sheet.split(":", 2);
                bySheet.put(Integer.valueOf(parts[0]), new ColumnMapping(fields(parts[1])));
            }
        }
        return new Mappings(bySheet);
    }

    static Map<Integer, Field> fields(String text) {
        var fields = new HashMap<Integer, Field>();
        if (!text.isEmpty()) {
            for (var column : text.split(",", -1)) {
                var parts = column.split("=", 2);
                fields.put(Integer.valueOf(parts[0]), Field.valueOf(parts[1]));
            }
        }
        return fields;
    }

    static String text(ColumnMapping mapping) {
        return new TreeMap<>(mapping.fields())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
    }

    String text() {
        return new TreeMap<>(bySheet)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + text(entry.getValue()))
                        .collect(Collectors.joining(";"));
    }
}
