package id.gemet.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.gemet.linkage.IndonesianNames;
import id.gemet.linkage.engine.Column;
import id.gemet.linkage.engine.ColumnType;
import id.gemet.linkage.engine.Confirmed;
import id.gemet.linkage.engine.KeyPart;
import id.gemet.linkage.engine.LinkModel;
import id.gemet.linkage.engine.NameCulture;
import id.gemet.linkage.engine.Pass;
import id.gemet.linkage.engine.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A model of linkage as JSON: version 1. */
record LinkModelFile(
        int version,
        @Nullable String id,
        @Nullable String source,
        @Nullable List<String> uniqueSources,
        @Nullable ConfirmedEntry confirmed,
        @Nullable List<ColumnEntry> columns,
        @Nullable List<List<String>> blocking,
        @Nullable List<RelationEntry> relations) {

    private static final int VERSION = 1;
    private static final String INDONESIAN = "indonesian";

    record ColumnEntry(
            @Nullable String name,
            @Nullable String type,
            @Nullable String names) {}

    record ConfirmedEntry(
            @Nullable String identifier, @Nullable String by) {}

    record RelationEntry(@Nullable String name, @Nullable List<String> shares) {}

    static LinkModel read(Path path) throws IOException, UnusableInput {
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput("There is no model " + path + "; --guess FILE.csv prints a first one.");
        }
        try (var reader = new LinkModelReader(Files.readString(path))) {
            return reader.read().model();
        } catch (JacksonException malformed) {
            throw new UnusableInput(path + " is no model: " + malformed.getOriginalMessage());
        } catch (IllegalArgumentException refused) {
            throw new UnusableInput(path + ": " + refused.getMessage());
        }
    }

    static String write(LinkModel model) {
        var json = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .changeDefaultPropertyInclusion(values -> values.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
        return json.writeValueAsString(new LinkModelFile(
                VERSION,
                model.id().orElse(null),
                model.source().orElse(null),
                model.uniqueSources(),
                model.confirmed()
                        .map(number -> new ConfirmedEntry(number.identifier(), number.by()))
                        .orElse(null),
                model.columns().stream().map(LinkModelFile::entry).toList(),
                model.passes().stream()
                        .map(pass ->
                                pass.parts().stream().map(KeyPart::toString).toList())
                        .toList(),
                model.relations().stream()
                        .map(relation -> new RelationEntry(relation.name(), relation.shares()))
                        .toList()));
    }

    private static ColumnEntry entry(Column column) {
        boolean indonesian = column.type() == ColumnType.NAME && column.culture() instanceof IndonesianNames;
        return new ColumnEntry(
                column.name(), column.type().name().toLowerCase(Locale.ROOT), indonesian ? INDONESIAN : null);
    }

    private LinkModel model() {
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "version " + version + " is not known; this Gemet reads " + VERSION + ".");
        }
        return new LinkModel(
                Optional.ofNullable(id),
                Optional.ofNullable(source),
                orNone(uniqueSources),
                Optional.ofNullable(confirmed)
                        .map(entry -> new Confirmed(orEmpty(entry.identifier()), orEmpty(entry.by()))),
                orNone(columns).stream().map(LinkModelFile::column).toList(),
                orNone(blocking).stream()
                        .map(parts -> Pass.of(parts.toArray(String[]::new)))
                        .toList(),
                orNone(relations).stream()
                        .map(entry -> new Relation(orEmpty(entry.name()), orNone(entry.shares())))
                        .toList());
    }

    private static Column column(ColumnEntry entry) {
        var culture = INDONESIAN.equals(entry.names()) ? new IndonesianNames() : NameCulture.PLAIN;
        return new Column(orEmpty(entry.name()), type(orEmpty(entry.type())), culture);
    }

    private static ColumnType type(String written) {
        return Arrays.stream(ColumnType.values())
                .filter(type -> type.name().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the type \"" + written + "\" is not known; there are "
                        + Arrays.stream(ColumnType.values())
                                .map(type -> type.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
