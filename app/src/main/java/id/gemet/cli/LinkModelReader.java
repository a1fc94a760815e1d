package id.gemet.cli;

import id.gemet.cli.LinkModelFile.ColumnEntry;
import id.gemet.cli.LinkModelFile.ConfirmedEntry;
import id.gemet.cli.LinkModelFile.RelationEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a model token by token: finding out how its types are bound to JSON takes Jackson as long as linking a short list.
 * Refuses with {@link IllegalArgumentException} what is JSON and no model.
 */
final class LinkModelReader implements AutoCloseable {

    private final JsonParser json;

    LinkModelReader(String text) {
        json = new JsonFactory().createParser(ObjectReadContext.empty(), text);
    }

    @Override
    public void close() {
        json.close();
    }

    LinkModelFile read() {
        int version = 0;
        String id = null;
        String source = null;
        List<String> uniqueSources = null;
        ConfirmedEntry confirmed = null;
        List<ColumnEntry> columns = null;
        List<List<String>> blocking = null;
        List<RelationEntry> relations = null;
        json.nextToken();
        begins(JsonToken.START_OBJECT, "a model", "an object in braces");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            switch (name()) {
                case "version" -> version = number();
                case "id" -> id = text();
                case "source" -> source = text();
                case "unique_sources" -> uniqueSources = list(this::item);
                case "confirmed" -> confirmed = confirmed();
                case "columns" -> columns = list(this::column);
                case "blocking" -> blocking = list(this::pass);
                case "relations" -> relations = list(this::relation);
                default ->
                    throw unknown(
                            "a model", "version, id, source, unique_sources, confirmed, columns, blocking, relations");
            }
        }
        if (json.nextToken() != null) {
            throw new IllegalArgumentException("something stands behind the model; remove it.");
        }
        return new LinkModelFile(version, id, source, uniqueSources, confirmed, columns, blocking, relations);
    }

    private ColumnEntry column() {
        String name = null;
        String type = null;
        String names = null;
        begins(JsonToken.START_OBJECT, "a column", "an object in braces");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            switch (name()) {
                case "name" -> name = text();
                case "type" -> type = text();
                case "names" -> names = text();
                default -> throw unknown("a column", "name, type, names");
            }
        }
        return new ColumnEntry(name, type, names);
    }

    private @Nullable ConfirmedEntry confirmed() {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        String identifier = null;
        String by = null;
        begins(JsonToken.START_OBJECT, "confirmed", "an object in braces");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            switch (name()) {
                case "identifier" -> identifier = text();
                case "by" -> by = text();
                default -> throw unknown("confirmed", "identifier, by");
            }
        }
        return new ConfirmedEntry(identifier, by);
    }

    private RelationEntry relation() {
        String name = null;
        List<String> shares = null;
        begins(JsonToken.START_OBJECT, "a relation", "an object in braces");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            switch (name()) {
                case "name" -> name = text();
                case "shares" -> shares = list(this::item);
                default -> throw unknown("a relation", "name, shares");
            }
        }
        return new RelationEntry(name, shares);
    }

    private List<String> pass() {
        return items("a pass of blocking", this::item);
    }

    private <T> @Nullable List<T> list(Supplier<T> item) {
        return json.currentToken() == JsonToken.VALUE_NULL ? null : items(json.currentName(), item);
    }

    private <T> List<T> items(String what, Supplier<T> item) {
        begins(JsonToken.START_ARRAY, what, "a list in brackets");
        var items = new ArrayList<T>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.get());
        }
        return items;
    }

    /** The name of the next entry; the parser then stands at its value. */
    private String name() {
        var name = json.currentName();
        json.nextToken();
        return name;
    }

    private int number() {
        begins(JsonToken.VALUE_NUMBER_INT, json.currentName(), "a whole number");
        return json.getIntValue();
    }

    private @Nullable String text() {
        return json.currentToken() == JsonToken.VALUE_NULL ? null : item();
    }

    private String item() {
        begins(JsonToken.VALUE_STRING, json.currentName(), "a text in quotation marks");
        return json.getString();
    }

    private void begins(JsonToken token, @Nullable String what, String wanted) {
        if (json.currentToken() != token) {
            throw new IllegalArgumentException(
                    (what == null ? "an item of a list" : what) + " must be " + wanted + at());
        }
    }

    private IllegalArgumentException unknown(String what, String known) {
        return new IllegalArgumentException(what + " has no \"" + json.currentName() + "\", only " + known + at());
    }

    private String at() {
        return " (line " + json.currentTokenLocation().getLineNr() + ").";
    }
}
