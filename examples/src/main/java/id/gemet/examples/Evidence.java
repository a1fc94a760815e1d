package id.gemet.examples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files by which others answer a city: the insurer, the civil registry, the welfare register. */
final class Evidence {

    private Evidence() {}

    static String participants(Population population, LocalDate today, Dice dice) {
        var csv = new StringBuilder("nik,name,birth_date,sex,segment,status,paid_through\n");
        var thisMonth = YearMonth.from(today);
        for (var citizen : population.citizens()) {
            if (citizen.is(Circumstance.EMPLOYED)) {
                participant(csv, citizen, "PU", "AKTIF", thisMonth.minusMonths(dice.between(0, 1)));
            } else if (citizen.is(Circumstance.PAYS_ALONE)) {
                participant(csv, citizen, "BPU", "AKTIF", thisMonth.plusMonths(dice.between(0, 7)));
            } else if (citizen.is(Circumstance.LAPSED)) {
                participant(csv, citizen, "BPU", "NONAKTIF", thisMonth.minusMonths(dice.between(4, 30)));
            }
        }
        return csv.toString();
    }

    private static void participant(StringBuilder csv, Citizen citizen, String segment, String status, YearMonth paid) {
        csv.append(citizen.nik()).append(',');
        csv.append(citizen.name().toUpperCase(Locale.ROOT)).append(',');
        csv.append(citizen.birthDate()).append(',');
        csv.append(citizen.sex().letter()).append(',');
        csv.append(segment).append(',').append(status).append(',');
        csv.append(paid.atEndOfMonth()).append('\n');
    }

    /** One answer for each number asked about, and for the true number of everybody listed, so that mended rows find theirs. */
    static String dukcapil(Population population, List<ListMaker.Listed> listed, Dice dice) {
        var asked = new LinkedHashMap<String, Citizen>();
        for (var row : listed) {
            asked.putIfAbsent(row.nik(), row.citizen());
            asked.putIfAbsent(row.citizen().nik(), row.citizen());
        }
        var csv = new StringBuilder("nik,status,name_similarity\n");
        for (Map.Entry<String, Citizen> row : asked.entrySet()) {
            csv.append(row.getKey())
                    .append(',')
                    .append(answer(population, row.getKey(), row.getValue(), dice))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String answer(Population population, String nik, Citizen meant, Dice dice) {
        var owner = population.withNik(nik);
        if (owner.isEmpty()) {
            return "TIDAK_DITEMUKAN,0.00";
        }
        if (owner.get().number() != meant.number() || meant.is(Circumstance.NOT_MATCHED)) {
            return "TIDAK_PADAN,0." + dice.between(15, 55);
        }
        if (meant.is(Circumstance.DECEASED)) {
            return "MENINGGAL,1.00";
        }
        if (meant.is(Circumstance.NIK_INACTIVE)) {
            return "NONAKTIF,1.00";
        }
        return dice.chance(0.9) ? "PADAN,1.00" : "PADAN,0." + dice.between(86, 99);
    }

    /** Seven in ten of those listed are in the register. */
    static String dtsen(List<ListMaker.Listed> listed, Dice dice) {
        var csv = new StringBuilder("nik,desil\n");
        var seen = new LinkedHashMap<String, Integer>();
        listed.forEach(
                row -> seen.putIfAbsent(row.citizen().nik(), row.citizen().decile()));
        seen.forEach((nik, decile) -> {
            if (dice.chance(0.7)) {
                csv.append(nik).append(',').append(decile).append('\n');
            }
        });
        return csv.toString();
    }
}
