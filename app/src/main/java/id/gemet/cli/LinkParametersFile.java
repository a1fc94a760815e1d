package id.gemet.cli;

import id.gemet.linkage.engine.Parameters;
import id.gemet.linkage.engine.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a run learned, as JSON: version 1. Another run with the same model takes it and learns nothing. */
@SuppressWarnings("ArrayRecordComponent") // read and written, never compared
record LinkParametersFile(
        int version,
        @Nullable List<String> columns,
        @Nullable List<RelationEntry> relations,
        double @Nullable [][][] levels,
        double @Nullable [] priors,
        double @Nullable [][] frequencyBits) {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    record RelationEntry(String name, List<String> shares) {}

    static String write(Parameters parameters) {
        return JSON.writeValueAsString(new LinkParametersFile(
                VERSION,
                parameters.columns(),
                parameters.relations().stream()
                        .map(relation -> new RelationEntry(relation.name(), relation.shares()))
                        .toList(),
                parameters.levels(),
                parameters.priors(),
                parameters.frequencyBits()));
    }

    static Parameters read(Path path) throws IOException, UnusableInput {
        if (!Files.isRegularFile(path)) {
            throw new UnusableInput("There are no parameters " + path + "; --save-parameters writes them.");
        }
        try {
            return JSON.readValue(Files.readString(path), LinkParametersFile.class)
                    .parameters();
        } catch (JacksonException malformed) {
            throw new UnusableInput(path + " holds no parameters: " + malformed.getOriginalMessage());
        } catch (IllegalArgumentException refused) {
            throw new UnusableInput(path + ": " + refused.getMessage());
        }
    }

    private Parameters parameters() {
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "version " + version + " is not known; this Gemet reads " + VERSION + ".");
        }
        if (columns == null || relations == null || levels == null || priors == null || frequencyBits == null) {
            throw new IllegalArgumentException(
                    "columns, relations, levels, priors and frequency_bits must all be there.");
        }
        return new Parameters(
                columns,
                relations.stream()
                        .map(entry -> new Relation(entry.name(), entry.shares()))
                        .toList(),
                levels,
                priors,
                frequencyBits);
    }
}
