package id.gemet.regions;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files that travel with this package. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String file) {
        try (var in = Resources.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("The programme's own data file " + file + " cannot be read", broken);
        }
    }

    static List<NamedCsvRecord> rows(String file) {
        var text = new String(bytes(file), StandardCharsets.UTF_8);
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The programme's own data file " + file + " cannot be read", broken);
        }
    }
}
