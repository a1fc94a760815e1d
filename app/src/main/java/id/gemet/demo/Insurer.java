package id.gemet.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The insurer's branch as the demo has it: gives participant numbers, and turns about one in thirty away. */
final class Insurer {

    private static final int ONE_IN = 31;
    private static final List<String> OBJECTIONS =
            List.of("NIK sudah terdaftar sebagai peserta aktif", "Tanggal lahir tidak sesuai KTP");

    private long nextParticipant;

    /** @param firstParticipant the first participant number this branch gives out, 11 digits */
    Insurer(long firstParticipant) {
        this.nextParticipant = firstParticipant;
    }

    /** The answer to a batch's CSV file. */
    byte[] answer(byte[] batch) {
        var lines = new ArrayList<String>();
        lines.add("NIK,NO KPJ,STATUS,KETERANGAN");
        var text = new String(batch, StandardCharsets.UTF_8).replace("\uFEFF", "");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                lines.add(answer(row.getField("NIK")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    private String answer(String nik) {
        var serial = Math.floorMod(nik.hashCode(), ONE_IN * OBJECTIONS.size());
        if (serial < OBJECTIONS.size()) {
            return nik + ",,DITOLAK," + OBJECTIONS.get(serial);
        }
        return nik + "," + nextParticipant++ + ",DITERIMA,";
    }
}
