package id.gemet.intake.judge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which column (from 0) of a sheet holds which field; at most one column for a field. */
public record ColumnMapping(Map<Integer, Field> fields) {

    public ColumnMapping {
        fields = Map.copyOf(fields);
    }

    /** -1 where the sheet does not have the field. */
    int columnOf(Field field) {
        for (var entry : fields.entrySet()) {
            if (entry.getValue() == field) {
                return entry.getKey();
            }
        }
        return -1;
    }

    public boolean has(Field field) {
        return fields.containsValue(field);
    }

    Map<Field, Integer> columns() {
        var columns = new EnumMap<Field, Integer>(Field.class);
        fields.forEach((column, field) -> columns.put(field, column));
        return columns;
    }

    /** A column given a field takes it from any other. */
    public ColumnMapping with(int column, Field field) {
        var changed = new HashMap<>(fields);
        changed.values().removeIf(other -> other == field);
        changed.put(column, field);
        return new ColumnMapping(changed);
    }

    public ColumnMapping without(int column) {
        var changed = new HashMap<>(fields);
        changed.remove(column);
        return new ColumnMapping(changed);
    }
}
