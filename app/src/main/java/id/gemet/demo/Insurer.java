package id.gemet.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** The insurer's branch as the demo has it: gives participant numbers, and turns about one in thirty away. */
final class Insurer {

    private static final int ONE_IN = 31;
    private static final List<String> OBJECTIONS =
            List.of("NIK sudah terdaftar sebagai peserta aktif", "Tanggal lahir tidak sesuai KTP");

    private final long seed;
    private final Map<String, Long> participants = new LinkedHashMap<>();
    private long nextParticipant;

    /**
     * @param seed of whom this branch turns away: the same people each time
     * @param firstParticipant the first participant number it gives out, 11 digits
     */
    Insurer(long seed, long firstParticipant) {
        this.seed = seed;
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
        var drawn = new SplittableRandom(seed ^ Long.parseLong(nik)).nextInt(ONE_IN * OBJECTIONS.size());
        if (drawn < OBJECTIONS.size()) {
            return nik + ",,DITOLAK," + OBJECTIONS.get(drawn);
        }
        participants.put(nik, nextParticipant);
        return nik + "," + nextParticipant++ + ",DITERIMA,";
    }

    /** Whom it covers in a month, and what it received for them: mostly what the city thinks. */
    byte[] activeList(long dues) {
        var lines = new ArrayList<String>();
        lines.add("NIK,NO KPJ,STATUS,KETERANGAN,IURAN");
        var number = 0;
        for (var participant : participants.entrySet()) {
            var row = participant.getKey() + "," + participant.getValue();
            lines.add(
                    switch (number++ % 400) {
                        case 7 -> row + ",NON AKTIF,Meninggal dunia,0";
                        case 90, 200, 310 -> row + ",NON AKTIF,Iuran belum diterima,0";
                        case 130 -> row + ",NON AKTIF,NIK tidak padan dengan Dukcapil,0";
                        case 170 -> row + ",AKTIF,KPJ ganda," + 2 * dues;
                        default -> row + ",AKTIF,," + dues;
                    });
        }
        lines.add(
                "3672043102900001," + nextParticipant++ + ",AKTIF,," + dues); // a day no calendar has: nobody's number
        return lines.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }
}
